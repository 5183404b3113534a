import Papa from "papaparse";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { isFunctionId, taxonomyVersion } from "../model/taxonomy";
import type { mappingColumns, MappingRow } from "./mapping/mappingRow";

type Column = (typeof mappingColumns)[number];
type Record_ = Readonly<Partial<Record<Column, string>>>;

/** Shares of a line that were typed with three decimals may miss 1 by this much. */
const shareTolerance = 0.001;

/**
 * The rows of a mapping file. A row without a function is left out: its line stays as the product maps it. Errors name every wrong cell by row and
 * column: unknown functions, shares that are no share or do not sum to 1, a missing column, another version of the taxonomy.
 */
export const parseMapping = (csv: string): Outcome<readonly MappingRow[]> => {
  const parsed = Papa.parse<Record_>(csv.replace(/^\ufeff/u, ""), {
    header: true,
    skipEmptyLines: "greedy",
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const fields = parsed.meta.fields ?? [];
  const absent = (["line", "function"] as const).filter((column) => !fields.includes(column));
  if (absent.length > 0) return failed(...absent.map((column) => problem("mapping/column-missing", 1, column, column)));
  const broken = parsed.errors
    .filter(({ type }) => type !== "Delimiter")
    .map(({ row, message }) => problem("mapping/row-broken", row === undefined ? 1 : row + 2, undefined, message));
  const read = parsed.data.map((record, place) => rowOf(record, place + 2));
  const rows = read.flatMap(({ row }) => row ?? []);
  const issues = [...broken, ...read.flatMap(({ issues: found }) => found), ...sharesBeyondOne(read)];
  return issues.some(({ severity }) => severity === "error") ? failed(...issues) : done(rows, issues);
};

interface ReadRow {
  readonly at: number;
  readonly row: MappingRow | null;
  readonly issues: readonly Issue[];
}

const rowOf = (record: Record_, at: number): ReadRow => {
  const text = (column: Column): string => (record[column] ?? "").trim();
  const line = text("line").replace(/^'(?=[=+\-@])/u, "");
  const id = text("function");
  if (id === "") return { at, row: null, issues: [] };
  const share = shareIn(text("share"));
  const addressable = shareIn(text("addressable"));
  const version = text("taxonomy_version") || taxonomyVersion;
  const issues = [
    ...(line === "" ? [problem("mapping/line-empty", at, "line", "")] : []),
    ...(isFunctionId(id) ? [] : [problem("mapping/function-unknown", at, "function", id)]),
    ...(share === undefined ? [problem("mapping/share-wrong", at, "share", text("share"))] : []),
    ...(addressable === undefined ? [problem("mapping/share-wrong", at, "addressable", text("addressable"))] : []),
    ...(version === taxonomyVersion ? [] : [problem("mapping/taxonomy-version", at, "taxonomy_version", version)]),
  ];
  if (issues.length > 0 || !isFunctionId(id) || share === undefined || addressable === undefined)
    return { at, row: null, issues };
  const row = {
    line,
    function: id,
    share,
    addressable,
    who: text("who"),
    when: text("when"),
    taxonomyVersion: version,
  };
  return { at, row, issues };
};

/** A share as `0.25` or `25%`; an empty cell is the whole. */
const shareIn = (text: string): number | undefined => {
  if (text === "") return 1;
  const found = /^(?<number>\d+(?:\.\d+)?|\.\d+)\s*(?<percent>%)?$/u.exec(text)?.groups;
  if (!found) return undefined;
  const share = Number(found["number"]) / (found["percent"] === undefined ? 1 : 100);
  return share <= 1 ? share : undefined;
};

const sharesBeyondOne = (read: readonly ReadRow[]): Issue[] => {
  const sums = new Map<string, { sum: number; at: number }>();
  for (const { at, row } of read) {
    if (!row) continue;
    const before = sums.get(row.line);
    sums.set(row.line, { sum: before === undefined ? row.share : before.sum + row.share, at });
  }
  return [...sums].flatMap(([line, { sum, at }]) =>
    Math.abs(sum - 1) <= shareTolerance
      ? []
      : [
          {
            ...problem("mapping/shares-not-one", at, "share", line),
            facts: { line, sum: Math.round(sum * 1e4) / 1e4 },
          },
        ],
  );
};

const problem = (code: string, row: number, column: string | undefined, found: string): Issue => ({
  code,
  severity: "error",
  at: { file: "mapping file", row, ...(column === undefined ? {} : { column }) },
  facts: { found },
});
