import { expectedOf } from "./expectedOf";
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

/** Rule 26: a sources sheet with terms and hashes; every result row carries its source and method, and every source named is on it. */
export const sourcesComplete: Rule = (report) => {
  const { sources, carried, citing, quotes } = expectedOf(report);
  const fault = (sheet: string, place: string, words: string) => ({ rule: 26, sheet, place, words });
  const known = new Set(columnNamed(report, sources, "Source code")?.cells.map(({ value }) => value));
  return [
    ...headers
      .filter((header) => !columnNamed(report, sources, header))
      .map((header) => fault(sources, header, "The sources sheet has no such column.")),
    ...(columnNamed(report, sources, "SHA-256 of the file or cells")?.cells ?? [])
      .filter(({ value }, row) => !/^[0-9a-f]{64}$/u.test(String(value)) && !(quotes && row > 0 && value === "[z]"))
      .map(({ value }) => fault(sources, "SHA-256 of the file or cells", `${String(value)} is no SHA-256.`)),
    ...carried
      .filter(([id, header]) => !columnNamed(report, id, header))
      .map(([id, header]) => fault(id, header, "Result rows do not carry it.")),
    ...citing.flatMap(([id, header]) =>
      [...new Set((columnNamed(report, id, header)?.cells ?? []).flatMap(({ value }) => String(value).split(", ")))]
        .filter((code) => code !== "[x]" && code !== "[z]" && !known.has(code))
        .map((code) => fault(id, header, `The source ${code} is not on the sources sheet.`)),
    ),
  ];
};
