import { normalLabel } from "./normalLabel";
import { abbreviations } from "./vocabulary/abbreviations";

/** Words that join others and mean nothing of their own. */
export const glue: ReadonlySet<string> = new Set("and of the for to on in by a an at with".split(" "));

/** The words of a label: without case, punctuation and plurals, abbreviations written out, "I.T." as one word. */
export const labelWords = (label: string): readonly string[] =>
  normalLabel(label.replace(/\b\p{L}(?:\.\p{L})+\b\.?/gu, (acronym) => acronym.replaceAll(".", "")))
    .split(" ")
    .filter(Boolean)
    .flatMap((word) => abbreviations.get(word) ?? abbreviations.get(singular(word)) ?? [word])
    .map(singular);

/**
 * The label without the code in front of it (`FI:`, `C6 - `, `62108 `), by which ledgers and budget books name a department or a cost centre; the same
 * label when it has none.
 */
export const withoutLeadingCode = (label: string): string =>
  label.replace(/^\s*(?:[A-Z]{1,4}\d{0,5}\s*(?::|\s[-–])\s*|[A-Z]{0,3}\d{2,8}\s*[-–:]?\s+)(?=\p{L})/u, "");

/** Plurals off, alike on both sides; not a stemmer. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith("s") && !word.endsWith("ss")
      ? word.slice(0, -1)
      : word;
