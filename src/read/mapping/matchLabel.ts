import type { FunctionId } from "../../model/taxonomy";
import { confidenceOfSynonym } from "./confidence";
import { glue, labelWords, withoutLeadingCode } from "./labelWords";
import { synonyms } from "./synonyms";
import { undecided } from "./vocabulary/undecided";

/** What a label says in reviewed words: one function, the several it joins, nothing that is known, or what councils mean different things by. */
export type LabelMatch =
  | { readonly is: "one"; readonly function: FunctionId; readonly matched: string; readonly confidence: number }
  | { readonly is: "several"; readonly functions: readonly FunctionId[] }
  | { readonly is: "unknown" }
  | { readonly is: "undecided" };

/**
 * Matches a label against the reviewed synonyms. Every word of it must belong to one (filler words and a leading code apart), so that "Adult social care
 * finance team" is two functions and not finance, and a word nobody has reviewed leaves the line unmapped rather than guessed.
 */
export const matchLabel = (label: string): LabelMatch => {
  const whole = matchWords(labelWords(label));
  return whole.is === "unknown" ? matchWords(labelWords(withoutLeadingCode(label))) : whole;
};

interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly function: FunctionId;
}

const filler = new Set([
  ...glue,
  ..."service team unit function department dept division section cost net gross expenditure total corporate central council group general fund administration management director head office staff expense budget shared".split(
    " ",
  ),
]);

const matchWords = (words: readonly string[]): LabelMatch => {
  const key = keyOf(words);
  if (undecidedKeys.has(key)) return { is: "undecided" };
  const reordered = byKey.get(key);
  if (reordered)
    return { is: "one", function: reordered.function, matched: reordered.phrase, confidence: confidenceOfSynonym };
  const covering = cover(words);
  if (covering === null || covering.length === 0) return { is: "unknown" };
  const functions = [...new Set(covering.map(({ function: id }) => id))];
  const [first] = functions;
  if (first === undefined || functions.length > 1) return { is: "several", functions };
  return {
    is: "one",
    function: first,
    matched: covering.map(({ phrase }) => phrase).join(" + "),
    confidence: confidenceOfSynonym,
  };
};

/** The same for the same words in any order: "maintenance of vehicles" and "vehicle maintenance". */
const keyOf = (words: readonly string[]): string =>
  words
    .filter((word) => !glue.has(word))
    .sort()
    .join(" ");

const undecidedKeys = new Set(undecided.map((phrase) => keyOf(labelWords(phrase))));

const phrases: readonly Phrase[] = synonyms
  .map(({ phrase, function: id }) => ({ phrase, words: labelWords(phrase), function: id }))
  .sort((a, b) => b.words.length - a.words.length);

const byKey = new Map(phrases.map((phrase) => [keyOf(phrase.words), phrase]));

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
  return filler.has(first) || /^\d{1,4}s?$/u.test(first) ? cover(words.slice(1)) : null;
};
