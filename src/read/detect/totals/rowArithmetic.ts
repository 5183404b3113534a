import { type CellRange, rangeOf } from "../../../model/cells";
import type { CostLine } from "../../../model/costTable";
import type { Inputs } from "../../../model/inputs";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import { readRange, type Sheets } from "../../amount/amountOf";
import { type FigureRow, type MoneyKind, scaleOf } from "../../amount/figureRow";

/** What ought to add up across a row: employees + running expenses = gross, fees + other income = income. */
const sums: readonly { readonly of: MoneyKind; readonly parts: readonly MoneyKind[] }[] = [
  { of: "gross", parts: ["employees", "other-expenditure"] },
  { of: "income", parts: ["fees", "other-income"] },
];

/**
 * Rows whose parts do not make their own total: a warning each with the cells and pounds. Said only where most rows do add up, because a table may
 * show some of the parts only.
 */
export const rowArithmetic = (rows: readonly FigureRow[], sheets: Sheets, inputs: Inputs): Issue[] =>
  sums.flatMap(({ of, parts }) => {
    const compared = rows.flatMap((row) => compare(row, of, parts, sheets, inputs) ?? []);
    const wrong = compared.filter(({ issue }) => issue !== null);
    return wrong.length * 2 > compared.length ? [] : wrong.flatMap(({ issue }) => issue ?? []);
  });

/** Lines whose gross cost and income do not make their net cost, under the same rule. */
export const netArithmetic = (lines: readonly CostLine[], inputs: Inputs, unit: number): Issue[] => {
  const compared = lines.flatMap((line) => {
    const [gross, income, net] = [line.amounts.gross?.value, line.amounts.income?.value, line.amounts.net];
    if (typeof gross !== "number" || typeof income !== "number" || typeof net?.value !== "number") return [];
    return [{ line, net, pounds: net.value - gross - income }];
  });
  const wrong = compared.filter(({ pounds }) => Math.abs(pounds) > inputs.rounding_units_per_line * 3 * unit);
  if (wrong.length * 2 > compared.length) return [];
  return wrong.map(({ line, net, pounds }) => ({
    code: "table/row-does-not-sum",
    severity: "warning",
    at: { cells: net.plus[0] ?? rangeOf(line.at) },
    facts: { line: line.label, role: "net", pounds: Math.round(pounds * 100) / 100 },
  }));
};

const compare = (
  row: FigureRow,
  of: MoneyKind,
  parts: readonly MoneyKind[],
  sheets: Sheets,
  inputs: Inputs,
): { readonly issue: Issue | null } | undefined => {
  const total = sumOf(row, [of], sheets);
  const sum = sumOf(row, parts, sheets);
  const units = new Set([of, ...parts].map((kind) => scaleOf(row, kind)));
  if (total === undefined || sum === undefined || units.size > 1 || parts.some((part) => row.cells[part] === undefined))
    return undefined;
  const difference = total.sum - sum.sum;
  if (Math.abs(difference) <= inputs.rounding_units_per_line * (sum.cells.length + 1)) return { issue: null };
  return {
    issue: {
      code: "table/row-does-not-sum",
      severity: "warning",
      at: { cells: total.cells[0] ?? rangeOf(row.at) },
      facts: { line: row.label, role: of, pounds: Math.round(difference * scaleOf(row, of) * 100) / 100 },
    },
  };
};

const sumOf = (
  row: FigureRow,
  kinds: readonly MoneyKind[],
  sheets: Sheets,
): { readonly sum: number; readonly cells: readonly CellRange[] } | undefined => {
  const cells = kinds.flatMap((kind) => row.cells[kind] ?? []).map(rangeOf);
  const known = cells
    .flatMap((range) => readRange(sheets, range))
    .flatMap(({ value }) => (isKnown(value) ? [value] : []));
  return known.length === 0 || known.length < cells.length ? undefined : { sum: known.reduce((a, b) => a + b), cells };
};
