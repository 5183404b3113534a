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
  return { delimiter: best > lowestScore ? (delimiters[scores.indexOf(best)] ?? ",") : ",", newline, skipped: 0 };
};

const sampleSize = 2 ** 16;

/** Two fields in a fifth of the rows: less is a mark that stands in some texts of a single column. */
const lowestScore = 0.1;

/**
 * How well a delimiter parts the sample into rows of one width, from 0 to 1: the share of rows that have the commonest width, and more the wider
 * it is, for the commas of prose make narrow rows. Below 0 for one that tears quoted fields apart.
 */
const score = (sample: string, delimiter: Delimiter, newline: Dialect["newline"], isWhole: boolean): number => {
  const { data, errors } = new Papa.Parser({ delimiter, newline }).parse(sample, 0, !isWhole) as Papa.ParseResult<
    readonly string[]
  >;
  const widths = data.filter((row) => row.length > 1 || row[0]?.trim() !== "").map((row) => row.length);
  if (widths.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return (count * (1 - 1 / width) - errors.length) / widths.length;
};
