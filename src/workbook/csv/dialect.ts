import Papa from "papaparse";

/** How a CSV parts its rows and fields. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** A row ends at a line feed, with or without a carriage return before it; where there is none, at a carriage return. */
  readonly newline: "\n" | "\r";
  /** Characters of a first line `sep=;`, which Excel takes as an instruction and not as a row. */
  readonly skipped: number;
}

/** In the order in which they are preferred where all else is equal: the last one stands in prose and in numbers. */
const delimiters = ["\t", "|", ";", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** The dialect of a text by its beginning; `isWhole` when the text ends there. A comma where nothing parts the fields. */
export const dialectOf = (beginning: string, isWhole: boolean): Dialect => {
  const newline = !beginning.includes("\n") && beginning.includes("\r") ? "\r" : "\n";
  const stated = /^sep=(?<delimiter>[,;\t|])\r?\n?/u.exec(beginning);
  const told = delimiters.find((one) => one === stated?.groups?.["delimiter"]);
  if (stated && told !== undefined) return { delimiter: told, newline, skipped: stated[0].length };
  const sample = beginning.slice(0, sampleSize);
  const scores = delimiters.map((one) => score(sample, one, newline, isWhole && sample.length === beginning.length));
  const best = Math.max(...scores);
  return { delimiter: best > 0 ? (delimiters[scores.indexOf(best)] ?? ",") : ",", newline, skipped: 0 };
};

const sampleSize = 2 ** 16;

/**
 * How well a delimiter parts the sample into rows of one width, from 0 to 1: the share of rows that have the commonest width, and more the wider
 * it is, for the commas of prose make narrow rows. Below 0 for one that tears quoted fields apart.
 */
const score = (sample: string, delimiter: Delimiter, newline: Dialect["newline"], isWhole: boolean): number => {
  const { data, errors } = new Papa.Parser({ delimiter, newline }).parse(sample, 0, !isWhole) as Papa.ParseResult<
    readonly string[]
  >;
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { length } of data) {
    if (length < 2) continue;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  for (const row of data) if (row.length > 1 || row[0]?.trim() !== "") rows += 1;
  if (rows === 0) return 0;
  const [width, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return (count / rows) * (1 - 1 / width) - errors.length / rows;
};
