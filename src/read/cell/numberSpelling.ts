/**
 * The number that a text spells, or undefined: `£1,234`, `(1 234.5)`, `1,234-`, `−12`, `1,234 CR`, `95 (a)`, `nil`.
 * `£000` is a unit, a percentage is not money, and `1.2m` could mean two things in a column of thousands, so neither is a number here.
 */
export const numberSpelling = (text: string): number | undefined => {
  const bare = text
    .replace(/[\u00a0\u2007\u2009\u202f\s]+/gu, " ")
    .trim()
    .replace(/^['’](?=[\d(£-])/u, "")
    .replace(/[\u2212\u2012\u2013]/gu, "-")
    .replace(footnote, "")
    .replace(/£|\bGBP\b/gu, "")
    .trim();
  if (/^nil$/iu.test(bare)) return 0;
  const { negative, digits } = unsigned(bare);
  if (!spelling.test(digits) || /^0{2}/u.test(digits)) return undefined;
  const size = Number(digits.replace(/[, ]/gu, ""));
  return negative && size !== 0 ? -size : size;
};

const footnote = /\s*(?:\*+|\[[a-z0-9]{1,2}\]|(?<=\d\)?\s*)\([a-z]{1,2}\)|(?<=\d)r|[¹²³⁴⁵⁶⁷⁸⁹]+)$/iu;
const spelling = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/u;

const unsigned = (text: string): { negative: boolean; digits: string } => {
  const forms = [/^\((?<digits>[^()-]+)\)$/u, /^-\s*(?<digits>[^-]+)$/u, /^(?<digits>[^-]+?)\s*(?:-|CR)$/iu];
  for (const form of forms) {
    const digits = form.exec(text)?.groups?.["digits"];
    if (digits !== undefined) return { negative: true, digits: digits.trim() };
  }
  return { negative: false, digits: text.replace(/^\+|\s*DR$/giu, "").trim() };
};
