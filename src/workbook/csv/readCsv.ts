import { columnLetters } from "../../model/cells";
import { done, failed, type Issue, type Outcome } from "../../model/issue";
import type { PlainSheet } from "../xlsx/plain/plainSheet";
import { hasDoubtfulDates, isSameVerdict, verdictOn, type Shown } from "./columnVerdict";
import { dialectOf, type Dialect } from "./dialect";
import { eachRecord } from "./eachRecord";
import { decoded, encodingOf, type Encoding } from "./encoding";
import { RowWidths } from "./rowWidths";
import { SheetBuilder } from "./sheetBuilder";

/** Reads a CSV's bytes into the cells of a sheet, with a note of how it was read. */
export const readCsv = (bytes: Uint8Array, sheet: string): Outcome<PlainSheet> => {
  const encoding = encodingOf(bytes);
  if (!encoding) return failed({ code: "csv/wrong-mark", severity: "error" });
  const [beginning = "", following] = decoded(bytes, encoding);
  const dialect = dialectOf(beginning, following === undefined);
  // A column's verdict is assumed from the beginning of the file; where all of it says otherwise, the file is read once more.
  const sample = built([beginning], dialect, []);
  const first = built(decoded(bytes, encoding), dialect, sample.builder.shown);
  if (first.problem) return failed(first.problem);
  const { shown } = first.builder;
  const { builder, widths } = isAgreed(sample.builder.shown, shown)
    ? first
    : built(decoded(bytes, encoding), dialect, shown);
  const read = builder.sheet(sheet);
  const { rowCount } = read.grid;
  if (rowCount === 0) return failed({ code: "csv/empty", severity: "error" });
  if (builder.filledRows < 2) return failed({ code: "csv/one-row", severity: "error" });
  return done(read, [readAs(encoding, dialect, builder, read), ...columnIssues(shown), ...widths.issues()]);
};

interface Built {
  readonly builder: SheetBuilder;
  readonly widths: RowWidths;
  readonly problem: Issue | undefined;
}

const built = (pieces: Iterable<string>, dialect: Dialect, assumed: readonly Shown[]): Built => {
  const builder = new SheetBuilder(assumed);
  const widths = new RowWidths();
  const problem = eachRecord(pieces, dialect, (fields, line) => {
    widths.add(fields, line);
    return builder.add(fields, line);
  });
  return { builder, widths, problem };
};

const isAgreed = (assumed: readonly Shown[], shown: readonly Shown[]): boolean => {
  for (let column = 0; column < Math.max(assumed.length, shown.length); column++)
    if (!isSameVerdict(verdictOn(assumed[column] ?? 0), verdictOn(shown[column] ?? 0))) return false;
  return true;
};

const readAs = (
  { label, marked }: Encoding,
  { delimiter }: Dialect,
  { numbers, dates }: SheetBuilder,
  { grid }: PlainSheet,
): Issue => ({
  code: "csv/read",
  severity: "note",
  at: { sheet: grid.sheet },
  facts: {
    encoding: label,
    marked: marked ? "yes" : "no",
    delimiter,
    rows: grid.rowCount,
    columns: grid.columnCount,
    numbers,
    dates,
  },
});

/** What columns are read with a doubt, or otherwise than Excel would read them. */
const columnIssues = (shown: readonly Shown[]): readonly Issue[] => {
  const about = (code: string, severity: Issue["severity"], test: (bits: Shown) => boolean): readonly Issue[] => {
    const columns = shown.flatMap((bits, column) => (test(bits) ? [columnLetters(column)] : []));
    return columns.length === 0 ? [] : [{ code, severity, facts: { columns: columns.join(", ") } }];
  };
  return [
    ...about("csv/decimal-commas", "warning", (bits) => verdictOn(bits).decimalCommas),
    ...about("csv/doubtful-dates", "note", hasDoubtfulDates),
    ...about("csv/codes", "note", (bits) => verdictOn(bits).codes),
  ];
};
