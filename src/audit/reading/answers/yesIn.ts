/** Yes or no by the first word of a cell, with or without more behind it; null for anything else. */
export const yesIn = (value: unknown, text: string): boolean | null => {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const bare = text.trim().toLowerCase();
  if (/^(?:yes|true)\b|^y(?:$|[.,;:–—(]| [-–—])|^[✓✔]/u.test(bare)) return true;
  return /^(?:no|false)(?:$|[.,;:–—(]| [-–—(])|^n(?:$|[.,;:–—(]| [-–—])|^[✗✘]/u.test(bare) ? false : null;
};
