/** True for a label that says it is a sum: "Total …", "Sub-total", "Net cost of services". */
export const isTotalLabel = (label: string): boolean =>
  /^(?:sub[- ]?totals?|totals?|grand total|sum)\b|\b(?:sub[- ]?total|grand total|total)$/iu.test(bare(label)) ||
  isWholeTotalLabel(label);

/** A label without what is no part of its last word: a colon, footnote marks. */
const bare = (label: string): string =>
  label.replace(/(?:\s*(?:[:*¹²³⁴⁵⁶⁷⁸⁹]|\([a-z0-9]{1,2}\)|\[[a-z0-9]{1,2}\]))+\s*$/iu, "").trim();

/** True for a label that names all that the council spends on services, and not a part of it. */
export const isWholeTotalLabel = (label: string): boolean => whole.test(label) && !part.test(label);

/** Whether a whole total's words make it gross or net; null when they do not say. */
export const basisOfLabel = (label: string): "gross" | "net" | null =>
  /\bnet\b/iu.test(label) ? "net" : /\bgross\b|\btotal service expenditure\b/iu.test(label) ? "gross" : null;

const whole =
  /\b(?:total|gross|net|overall)\s+(?:(?:council|service|services|gross|net|general fund|revenue|authority|whole|current)\s+)*(?:expenditure|spending|spend|budget)\b|\b(?:net|gross|total)?\s*cost of (?:all |council )?services\b|\bwhole council\b|\b(?:council|authority) total\b/iu;
const part =
  /\b(?:support|central|back[- ]office|corporate|housing|education|social|income|employee|capital|department|directorate|homelessness|highways|cultural|environmental|planning|other|police|fire)\b/iu;
