import type { SheetId } from "../frame";
import { columnNamed } from "./places";
import type { Rule } from "./violation";

const headers = [
  "Source code",
  "Title",
  "Publisher",
  "Release",
  "Retrieved",
  "File",
  "SHA-256 of the file or cells",
  "Licence",
  "Attribution",
] as const;

/** Columns that name sources by their code; a cell may name several, with commas. */
const citing: readonly (readonly [SheetId, string])[] = [
  ["Results", "Source of the comparators"],
  ["Benchmark", "Source of the cost"],
  ["Benchmark", "Source of the driver"],
  ["Quality", "Source of the indicator"],
];

/** Rule 26: a sources sheet with terms and hashes; every result row carries its source and method, and every source named is on it. */
export const sourcesComplete: Rule = (report) => {
  const fault = (sheet: string, place: string, words: string) => ({ rule: 26, sheet, place, words });
  const known = new Set(columnNamed(report, "Sources", "Source code")?.cells.map(({ value }) => value));
  return [
    ...headers
      .filter((header) => !columnNamed(report, "Sources", header))
      .map((header) => fault("Sources", header, "The sources sheet has no such column.")),
    ...(columnNamed(report, "Sources", "SHA-256 of the file or cells")?.cells ?? [])
      .filter(({ value }) => !/^[0-9a-f]{64}$/u.test(String(value)))
      .map(({ value }) => fault("Sources", "SHA-256 of the file or cells", `${String(value)} is no SHA-256.`)),
    ...["Source of the comparators", "Method"]
      .filter((header) => !columnNamed(report, "Results", header))
      .map((header) => fault("Results", header, "Result rows do not carry it.")),
    ...citing.flatMap(([id, header]) =>
      [...new Set((columnNamed(report, id, header)?.cells ?? []).flatMap(({ value }) => String(value).split(", ")))]
        .filter((code) => code !== "[x]" && code !== "[z]" && !known.has(code))
        .map((code) => fault(id, header, `The source ${code} is not on the sources sheet.`)),
    ),
  ];
};
