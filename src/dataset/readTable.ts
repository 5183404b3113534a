import Papa from "papaparse";
import type { Issue } from "../model/issue";

/** One record of a CSV file; `number` counts the header as row 1, as a spreadsheet shows it. */
export interface Row {
  readonly file: string;
  readonly number: number;
  /** The text under a column, trimmed; empty when there is none. */
  text(column: string): string;
}

/** Which columns a file has; `family_` columns and the like are allowed by their beginning. */
export interface Columns {
  readonly required: readonly string[];
  readonly prefixes?: readonly string[];
}

/** A CSV file as rows, with everything wrong in its encoding, header or shape. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

/** Reads a UTF-8 CSV file with a header. A row with too few or too many fields is an issue and is left out. */
export const readTable = (file: string, bytes: Uint8Array, columns: Columns): Table => {
  const issue = (code: string, at: { row?: number; column?: string }, facts?: Issue["facts"]): Issue => ({
    code: `dataset/${code}`,
    severity: "error",
    at: { file, ...at },
    ...(facts ? { facts } : {}),
  });
  let content: string;
  try {
    content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { header: [], rows: [], issues: [issue("not-utf8", {})] };
  }
  const parsed = Papa.parse<string[]>(content.replace(/\n$/u, ""), { delimiter: "," });
  const header = (parsed.data[0] ?? []).map((name) => name.trim());
  const issues: Issue[] = [
    ...parsed.errors.map(({ row, message }) =>
      issue("bad-csv", row === undefined ? {} : { row: row + 1 }, { reason: message }),
    ),
    ...headerIssues(header, columns).map(([code, column]) => issue(code, { row: 1, column }, { column })),
  ];
  const rows: Row[] = [];
  const place = new Map(header.map((name, index) => [name, index]));
  parsed.data.slice(1).forEach((fields, index) => {
    const number = index + 2;
    if (fields.length !== header.length)
      issues.push(issue("field-count", { row: number }, { found: fields.length, expected: header.length }));
    else rows.push(new TableRow(file, number, fields, place));
  });
  return { header, rows, issues };
};

class TableRow implements Row {
  constructor(
    readonly file: string,
    readonly number: number,
    private readonly fields: readonly string[],
    private readonly place: ReadonlyMap<string, number>,
  ) {}

  text(column: string): string {
    return (this.fields[this.place.get(column) ?? -1] ?? "").trim();
  }
}

const headerIssues = (header: readonly string[], { required, prefixes = [] }: Columns): [string, string][] => [
  ...required.filter((name) => !header.includes(name)).map((name): [string, string] => ["missing-column", name]),
  ...header
    .filter((name) => !required.includes(name) && !prefixes.some((prefix) => name.startsWith(prefix)))
    .map((name): [string, string] => ["unknown-column", name]),
  ...header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name): [string, string] => ["column-twice", name]),
];
