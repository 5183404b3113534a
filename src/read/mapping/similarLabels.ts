import MiniSearch from "minisearch";
import type { FunctionId } from "../../model/taxonomy";
import { glue, labelWords, withoutLeadingCode } from "./labelWords";
import { synonyms } from "./synonyms";
import { notServices } from "./vocabulary/notServices";

/** A function that a label is like, and the synonym that it is most like. */
export interface SimilarLabel {
  readonly function: FunctionId;
  readonly matched: string;
  /** 0 to 1: how much of the weight of the words of both is shared, less half of what another function shares. Not a probability: see `confidenceOfLikeness`. */
  readonly likeness: number;
}

/** The functions that a label is like, the likest first, one entry a function; empty when it shares no telling word with a synonym. */
export const similarLabels = (label: string): readonly SimilarLabel[] => {
  const words = telling(withoutLeadingCode(label));
  if (words.some((word) => notServices.has(word))) return [];
  const found = new Map<FunctionId, SimilarLabel>();
  for (const { id, queryTerms, terms } of index.search(words.join(" "), { prefix: isCutOff, fuzzy })) {
    const synonym = entries[id as number];
    if (!synonym) continue;
    const shares = (mine: readonly string[], theirs: readonly string[]) => (word: string) =>
      !mine.includes(word) ? 0 : theirs.includes(word) ? 1 : inexact;
    const likeness = Math.sqrt(
      shared(words, shares(queryTerms, terms)) * shared(synonym.words, shares(terms, queryTerms)),
    );
    const before = found.get(synonym.function);
    if (!before || likeness > before.likeness)
      found.set(synonym.function, { function: synonym.function, matched: synonym.phrase, likeness });
  }
  return lessRivals([...found.values()].sort((a, b) => b.likeness - a.likeness));
};

/** A label as like one function as another is like neither. */
const lessRivals = ([first, second, ...others]: readonly SimilarLabel[]): readonly SimilarLabel[] => {
  if (!first || !second) return first ? [first] : [];
  const less = (one: SimilarLabel, rival: SimilarLabel): SimilarLabel => ({
    ...one,
    likeness: Math.max(0, one.likeness - rival.likeness / 2),
  });
  return [less(first, second), ...[second, ...others].map((one) => less(one, first))];
};

const telling = (label: string): readonly string[] => [
  ...new Set(labelWords(label).filter((word) => !glue.has(word) && !empty.has(word) && !/^\d+s?$/u.test(word))),
];

/** Words of so many labels that sharing them tells nothing. */
const empty = new Set(
  "service team unit cost net gross expenditure total other general project programme scheme".split(" "),
);

const entries = synonyms.map((synonym) => ({ ...synonym, words: telling(synonym.phrase) }));

const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
  fields: ["text"],
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term,
});
index.addAll(entries.map(({ words }, id) => ({ id, text: words.join(" ") })));

/** Ledgers cut labels off at 20 or 30 characters, so the last word may be the beginning of one. */
const isCutOff = (term: string, place: number, words: readonly string[]): boolean =>
  place === words.length - 1 && term.length > 3;

/** One letter in five may be wrong, in words long enough that this makes no other word of them. */
const fuzzy = (term: string): number | false => (term.length > 5 ? 0.2 : false);

/** What a word counts that is only the beginning of the other, or has a letter wrong. */
const inexact = 0.8;

/** Synonyms with a word. */
const counts = new Map<string, number>();
for (const { words } of entries)
  for (const word of words) {
    const before = counts.get(word);
    counts.set(word, before === undefined ? 1 : before + 1);
  }

/** The rarer a word among the synonyms, the more it tells; one that is in none as much as one that is in one. */
const weightOf = (word: string): number => {
  const count = counts.get(word);
  return Math.log(1 + entries.length / (count === undefined ? 1 : 1 + count));
};

/** The weight of the words that are shared, as a part of that of all. */
const shared = (words: readonly string[], part: (word: string) => number): number => {
  let [all, both] = [0, 0];
  for (const word of words) {
    all += weightOf(word);
    both += weightOf(word) * part(word);
  }
  return all === 0 ? 0 : both / all;
};
