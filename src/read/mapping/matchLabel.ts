import type { FunctionId } from "../../model/taxonomy";
import { frontLine } from "./frontLine";
import { normalLabel } from "./normalLabel";
import { synonyms } from "./synonyms";

/** What a label says: one function, or the several it joins, or nothing that is known. */
export type LabelMatch =
  | { readonly is: "one"; readonly function: FunctionId; readonly matched: string; readonly confidence: number }
  | { readonly is: "several"; readonly functions: readonly FunctionId[] }
  | { readonly is: "unknown" };

/** A whole label that is a synonym, and one that is made up of several of the same function. Judgement of this project. */
const whole = 0.95;
const composed = 0.9;

/**
 * Matches a label against the reviewed synonyms. Every word of it must belong to one (filler words apart), so that "Adult social care finance
 * team" is two functions and not finance, and a word nobody has reviewed leaves the line unmapped rather than guessed.
 */
export const matchLabel = (label: string): LabelMatch => {
  const words = wordsOf(label);
  const phrases = cover(words);
  if (phrases === null || phrases.length === 0) return { is: "unknown" };
  const functions = [...new Set(phrases.map(({ function: id }) => id))];
  const [first] = functions;
  if (first === undefined || functions.length > 1) return { is: "several", functions };
  const exact = phrases.length === 1 && phrases[0]?.words.length === words.length;
  const matched = phrases.map(({ phrase }) => phrase).join(" + ");
  return { is: "one", function: first, matched, confidence: exact ? whole : composed };
};

interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly function: FunctionId;
}

const filler = new Set(
  "and the of for to on in by a an service team unit function department dept division section cost net gross expenditure total corporate central council group general fund administration management director head office staff".split(
    " ",
  ),
);

const wordsOf = (label: string): string[] => normalLabel(label).split(" ").filter(Boolean).map(singular);

/** Plurals off, alike on both sides; not a stemmer. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith("s") && !word.endsWith("ss")
      ? word.slice(0, -1)
      : word;

const phrases: readonly Phrase[] = [
  ...[...synonyms].flatMap(([id, list]) => list.map((phrase) => ({ phrase, id }))),
  ...frontLine.map((phrase) => ({ phrase, id: "front-line-services" as const })),
]
  .map(({ phrase, id }) => ({ phrase, words: wordsOf(phrase), function: id }))
  .sort((a, b) => b.words.length - a.words.length);

const byFirstWord = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const first = phrase.words[0] ?? "";
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** Covers the words from left to right by phrases, the longest first, and filler; null when a word is left over. */
const cover = (words: readonly string[]): readonly Phrase[] | null => {
  const [first] = words;
  if (first === undefined) return [];
  for (const phrase of byFirstWord.get(first) ?? []) {
    if (!phrase.words.every((word, place) => words[place] === word)) continue;
    const rest = cover(words.slice(phrase.words.length));
    if (rest !== null) return [phrase, ...rest];
  }
  // Numbers tell teams apart and name nothing: "HR team 2" is HR.
  return filler.has(first) || /^\d{1,4}$/u.test(first) ? cover(words.slice(1)) : null;
};
