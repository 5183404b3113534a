import type { ComparatorRule } from "../model/choices";
import { isGssCode } from "../model/council";

/** The rule that a text names: class, family, neighbours, or codes with commas between them; null when it is none. */
export const comparatorRule = (text: string): ComparatorRule | null => {
  const word = text.trim().toLowerCase();
  if (word === "class" || word === "family" || word === "neighbours") return { by: word };
  const codes = text.split(",").map((code) => code.trim().toUpperCase());
  const known = codes.filter(isGssCode);
  return known.length === codes.length ? { by: "hand", codes: known } : null;
};
