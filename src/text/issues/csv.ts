import type { Issue } from "../../model/issue";
import { looksWords } from "./looks";
import { fact, type Phrasebook } from "./words";

/** Words for what a CSV is, and how it was read. */
export const csvWords: Phrasebook = {
  "csv/read": (issue) => ({
    what: `The CSV was read as ${encodingWords(issue)} with ${delimiters[fact(issue, "delimiter")] ?? "a mark"} between the fields: ${count(issue, "rows")} rows and ${count(issue, "columns")} columns, in which ${count(issue, "numbers")} fields are numbers and ${count(issue, "dates")} are dates.`,
    todo: "Nothing needs doing if rows and columns are those of the file.",
  }),
  "csv/codes": (issue) => ({
    what: `${columns(issue)} codes in digits (with leading zeros, or with more than the 15 digits that Excel keeps), so they were kept as text.`,
    todo: "Nothing needs doing, unless they are amounts: then export them without leading zeros.",
  }),
  "csv/doubtful-dates": (issue) => ({
    what: `${columns(issue)} dates in digits of which it is not certain whether the day or the month comes first, so they were kept as text.`,
    todo: "To have them as dates, export them like 2025-03-31 or 31-Mar-2025.",
  }),
  "csv/decimal-commas": (issue) => ({
    what: `${columns(issue)} numbers with a comma for the decimal point, such as 12,50. There 1,234 could mean two amounts, so no number with a comma or a point was taken from ${isOne(issue) ? "that column" : "those columns"}.`,
    todo: "Export the figures with a decimal point, such as 12.50, and run on that file.",
  }),
  "csv/long-rows": (issue) => ({
    what: `${rows(issue)} more fields than the ${fact(issue, "usual")} of most rows (${lines(issue)}), so amounts may stand in the wrong column there.`,
    todo: "Look at those lines: a field that holds the mark between fields must stand in double quotes. Correct the export and run again.",
  }),
  "csv/short-rows": (issue) => ({
    what: `${rows(issue)} fewer fields than the ${fact(issue, "usual")} of most rows (${lines(issue)}); what is not there was left empty.`,
    todo: "Nothing needs doing for titles and notes; look at the lines if they are rows of the table.",
  }),
  "csv/broken-quote": (issue) => ({
    what: `A double quote in the CSV is not closed as it should be, in the row that begins on line ${fact(issue, "line")}, so it is not certain where its fields end.`,
    todo: 'Correct that line: a field that holds a quote stands in quotes, and the quote inside is doubled ("The ""Big"" Shop"). Or open the file in Excel, check that row, and save it as CSV again.',
  }),
  "csv/zero-byte": (issue) => ({
    what: `Line ${fact(issue, "line")} of the CSV holds a zero byte, which text never does: it is damaged, or written in UTF-16 without the mark that says so.`,
    todo: "Export it again as “CSV UTF-8”, or open it in Excel, check it and save it as that.",
  }),
  "csv/wrong-mark": () => ({
    what: "The CSV begins with the mark of one encoding (UTF-8 or UTF-16) and is not written in it.",
    todo: "Export it again as “CSV UTF-8”, in one piece.",
  }),
  "csv/empty": () => ({
    what: "The CSV is empty: no field of it holds anything.",
    todo: "Export or download it again and run on that copy.",
  }),
  "csv/one-row": () => ({
    what: "The CSV holds one row only, so there is a header at most and no figures under it.",
    todo: "Check the filter or the period of the export, and export it again with its rows.",
  }),
  "csv/too-many-rows": () => ({
    what: "The CSV has more rows than a sheet of Excel holds (1,048,576), and the result is a sheet.",
    todo: "Split it by month or by cost centre first, or add it up by cost centre and account, and run on that.",
  }),
  "csv/too-many-columns": (issue) => ({
    what: `Line ${fact(issue, "line")} of the CSV has more fields than a sheet of Excel has columns (16,384).`,
    todo: "Check that its rows end where they should, and export it with the columns that are needed.",
  }),
  "csv/field-too-long": (issue) => ({
    what: `A field of the CSV, in the row that begins on line ${fact(issue, "line")}, holds ${count(issue, "length")} characters, more than a cell of Excel can (32,767). As a rule a double quote before it is not closed.`,
    todo: "Correct that line: a field that begins with a double quote must end with one. Then run again.",
  }),
  "csv/not-text": (issue) => ({
    what: `What is inside the file is no CSV: it looks like ${looksWords[fact(issue, "looksLike")] ?? "something else"}.`,
    todo: "Unpack a .gz file first if a workbook is inside. Backbench reads .xlsx, .xlsm and .csv files, and .csv.gz.",
  }),
  "csv/gzip-damaged": () => ({
    what: "The .gz file breaks off before its end or is damaged, so it cannot be unpacked.",
    todo: "Copy or download it again and run on that copy.",
  }),
  "csv/gzip-bomb": () => ({
    what: "The .gz file would unfold to hundreds of times its size or to more than any sheet holds, as files do that are made to exhaust a computer.",
    todo: "Do not use this file; ask its owner for the original.",
  }),
};

const whole = new Intl.NumberFormat("en-GB");
const count = (issue: Issue, name: string): string => {
  const value = issue.facts?.[name];
  return typeof value === "number" ? whole.format(value) : fact(issue, name);
};

const isOne = (issue: Issue): boolean => !fact(issue, "columns").includes(",");
const columns = (issue: Issue): string =>
  isOne(issue)
    ? `Column ${fact(issue, "columns")} of the CSV holds`
    : `Columns ${fact(issue, "columns")} of the CSV hold`;

const rows = (issue: Issue): string =>
  fact(issue, "rows") === "1" ? "One row of the CSV has" : `${count(issue, "rows")} rows of the CSV have`;

const lines = (issue: Issue): string =>
  `${/[,]/u.test(fact(issue, "lines")) ? "lines" : "line"} ${fact(issue, "lines")}${fact(issue, "more") === "yes" ? " and others" : ""}`;

const delimiters: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "upright strokes (|)",
};

const encodings: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (big-endian)",
  "windows-1252": "Windows-1252, since it is not UTF-8,",
};

const encodingWords = (issue: Issue): string =>
  `${encodings[fact(issue, "encoding")] ?? fact(issue, "encoding")}${fact(issue, "marked") === "yes" ? " by its mark" : ""}`;
