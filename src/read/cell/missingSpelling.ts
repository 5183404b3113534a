import type { MissingReason } from "../../model/missing";

/** Why there is no figure, when a text is one of the spellings that publishers use for that; undefined for any other text. */
export const missingSpelling = (text: string): MissingReason | undefined => {
  const bare = text
    .replace(/[\u00a0\s]+/gu, " ")
    .trim()
    .toLowerCase();
  return bare === "" ? "blank" : spellings.get(bare);
};

const spellings: ReadonlyMap<string, MissingReason> = new Map([
  ...["…", "...", "..", ".", ":", "-", "–", "—", "--", "[x]", "x", "tbc", "tba", "not known", "no data"].map(
    (spelling) => [spelling, "placeholder"] as const,
  ),
  ...["n/a", "na", "#n/a", "n.a.", "n/k", "[z]", "not applicable"].map(
    (spelling) => [spelling, "not-applicable"] as const,
  ),
  ...["[c]", "c", "confidential", "suppressed"].map((spelling) => [spelling, "confidential"] as const),
  ...["not submitted", "not available", "not provided", "not returned", "ns", "dna", "awaited", "[u/a]"].map(
    (spelling) => [spelling, "not-submitted"] as const,
  ),
]);
