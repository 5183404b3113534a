import type { AmountRole } from "../../model/costTable";
import type { Inputs } from "../../model/inputs";
import { isKnown } from "../../model/missing";
import type { RawRow, RawTable } from "./rawTable";
import { isTotalLabel, isWholeTotalLabel } from "./totalWords";

/** A row with the pounds of its amount roles that are known. */
export interface Valued {
  readonly row: RawRow;
  readonly pounds: ReadonlyMap<AmountRole, number>;
  /** One printed unit in pounds. */
  readonly unit: number;
}

/** A row that is a sum, and the rows it is the sum of. */
export interface TotalRow {
  readonly row: RawRow;
  /** Line rows, never other totals. */
  readonly covers: readonly RawRow[];
  readonly by: "words" | "arithmetic" | "outline" | "stated";
  readonly whole: boolean;
}

/**
 * Finds the rows that are totals. As the person says; else by words, by a lower outline level that sums, or by arithmetic that chance does not explain (three lines or more in
 * two columns or more, or a row without a label of its own). A total covers the lines since the last total, or all lines so far, whichever it
 * is the sum of; when it is the sum of neither, the lines since the last total (a grand total: all).
 */
export const totalRows = (table: RawTable, valued: readonly Valued[], inputs: Inputs): readonly TotalRow[] => {
  const totals: TotalRow[] = [];
  let since: Valued[] = [];
  const before: Valued[] = [];
  const headed = headedSections(valued, inputs);
  for (const [place, each] of valued.entries()) {
    const section = each.row.stated ? undefined : headed.get(each.row);
    if (section) {
      totals.push({ row: each.row, covers: section.map(({ row }) => row), by: "arithmetic", whole: false });
      continue;
    }
    const all = [...before, ...since];
    const by = totalBy(table, each, since, all, inputs);
    const isLine = by === null || (by !== "stated" && isSectionOfItsOwn(each, valued[place - 1], since, all, inputs));
    if (isLine) {
      since.push(each);
      continue;
    }
    const ofSection = sumsTo(each, since, inputs);
    const covered =
      ofSection || (!sumsTo(each, all, inputs) && since.length > 0 && !isGrand(each.row.label)) ? since : all;
    totals.push({ row: each.row, covers: covered.map(({ row }) => row), by, whole: isWholeTotalLabel(each.row.label) });
    before.push(...since);
    since = [];
  }
  return totals;
};

const isGrand = (label: string): boolean => /\bgrand\b/iu.test(label) || isWholeTotalLabel(label);

/** A total under a heading with no lines between them ("TOTAL POLICE SERVICES") is a line: nothing else carries its pounds. */
const isSectionOfItsOwn = (
  each: Valued,
  before: Valued | undefined,
  since: readonly Valued[],
  all: readonly Valued[],
  inputs: Inputs,
): boolean =>
  since.length === 0 &&
  each.row.section !== "" &&
  each.row.section !== before?.row.section &&
  !isGrand(each.row.label) &&
  !sumsTo(each, all, inputs);

const totalBy = (
  table: RawTable,
  each: Valued,
  since: readonly Valued[],
  all: readonly Valued[],
  inputs: Inputs,
): TotalRow["by"] | null => {
  if (each.row.stated) return each.row.stated === "total" ? "stated" : null;
  if (isTotalLabel(each.row.label)) return "words";
  const matched = [since, all].find((lines) => sumsTo(each, lines, inputs));
  if (!matched) return null;
  const level = table.grid.outlineLevel(each.row.row);
  if (matched.every(({ row }) => table.grid.outlineLevel(row.row) > level)) return "outline";
  // Net that repeats gross is no second witness.
  const columns = new Set([...each.pounds.values()].filter((pounds) => pounds !== 0)).size;
  const lines = matched.filter(({ pounds }) => [...pounds.values()].some((figure) => figure !== 0)).length;
  const named = each.row.label === "" || each.row.label.toLowerCase() === each.row.section.toLowerCase();
  return (named && lines >= 2) || (lines >= 3 && columns >= 2) ? "arithmetic" : null;
};

/** Whether a row is the sum of others in every column, within rounding. */
export const sumsTo = (total: Valued, lines: readonly Valued[], inputs: Inputs): boolean => {
  if (lines.length < 2 || [...total.pounds.values()].every((pounds) => pounds === 0)) return false;
  return [...total.pounds].every(([role, pounds]) => {
    const parts = lines.flatMap((line) => line.pounds.get(role) ?? []);
    const tolerance = inputs.rounding_units_per_line * total.unit * (parts.length + 1);
    return (
      (parts.length > 0 || pounds === 0) && Math.abs(pounds - parts.reduce((sum, part) => sum + part, 0)) <= tolerance
    );
  });
};

/** Sections whose first row is the sum of the rows under it, up to the next break: totals that stand above their lines. */
const headedSections = (valued: readonly Valued[], inputs: Inputs): ReadonlyMap<RawRow, readonly Valued[]> => {
  const sections = new Map<RawRow, readonly Valued[]>();
  valued.forEach((each, place) => {
    if (!each.row.afterBreak || isTotalLabel(each.row.label)) return;
    const next = valued.findIndex(({ row }, later) => later > place && row.afterBreak);
    const under = valued
      .slice(place + 1, next < 0 ? undefined : next)
      .filter(({ row }) => (row.stated ? row.stated === "line" : !isTotalLabel(row.label)));
    if (under.length >= 3 && sumsTo(each, under, inputs)) sections.set(each.row, under);
  });
  return sections;
};

/** The pounds of a row's known amounts. */
export const knownPounds = (
  amounts: Readonly<Partial<Record<AmountRole, { readonly value: unknown }>>>,
): ReadonlyMap<AmountRole, number> => {
  const pounds = new Map<AmountRole, number>();
  for (const role of ["gross", "income", "net"] as const) {
    const value = amounts[role]?.value;
    if (typeof value === "number" && isKnown(value)) pounds.set(role, value);
  }
  return pounds;
};
