import { rangeOf } from "../../model/cells";
import type { Amount, AmountRole, CostLine, StatedTotal } from "../../model/costTable";
import type { Inputs } from "../../model/inputs";
import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import { pounds, type Scale } from "../../model/money";
import { amountOf, readRange, type Sheets } from "./amountOf";
import { amountRoles, type FigureRow, lineId, scaleOf } from "./figureRow";
import { SignedCells } from "./signedCells";

/** A stated total held against the lines it covers. */
export interface Balanced {
  readonly total: StatedTotal;
  /** What the total holds beyond its lines, where that is more than rounding; null when they agree. */
  readonly remainder: CostLine | null;
  readonly issues: readonly Issue[];
}

/**
 * Holds a stated total against its lines. Differences within rounding (half a unit a line by default) are noted; a greater one becomes a line of
 * its own, made of the total's cell less the lines' cells, so that pounds out equal pounds in.
 */
export const balance = (
  stated: { readonly row: FigureRow; readonly amounts: StatedTotal["amounts"]; readonly whole: boolean },
  lines: readonly CostLine[],
  sheets: Sheets,
  inputs: Inputs,
): Balanced => {
  const { row, amounts, whole } = stated;
  const total: StatedTotal = { label: row.label, at: row.at, amounts, lines: lines.map(({ id }) => id), whole };
  const differences = amountRoles.flatMap((role) =>
    differenceOf(role, amounts[role], lines, scaleOf(row, role), inputs),
  );
  const beyond = differences.filter(({ pounds, tolerance }) => Math.abs(pounds) > tolerance);
  if (beyond.length === 0)
    return {
      total,
      remainder: null,
      issues: differences
        .filter(({ pounds, dust }) => Math.abs(pounds) > dust)
        .map((each) => issueOf("note", row, each)),
    };
  const remainder: CostLine = {
    id: `${lineId(row.at)} remainder`,
    label: `${row.label}: not in the lines above it`,
    code: null,
    at: row.at,
    section: lines.at(-1)?.section ?? row.section,
    kind: "remainder",
    amounts: Object.fromEntries(
      differences.map(({ role, amount }) => [role, remainderOf(amount, amountsIn(role, lines), sheets)]),
    ),
    mapped: [],
  };
  return { total, remainder, issues: beyond.map((each) => issueOf("warning", row, each)) };
};

/**
 * The amount that is left of `total` when `parts` are taken away, cell by cell; cells that spoil a sum are left out of it. No one formula takes figures in
 * pounds out of one in thousands: where units differ the value is known all the same, and not live.
 */
export const remainderOf = (total: Amount, parts: readonly Amount[], sheets: Sheets): Amount => {
  const cells = new SignedCells();
  for (const range of total.plus) cells.add(range, 1);
  for (const range of total.minus) cells.add(range, -1);
  const taken = parts.filter((part) => isKnown(part.value) || readsAsEmpty(part, sheets));
  for (const part of taken) {
    const sign = part.multiplier === -total.multiplier ? -1 : 1;
    for (const range of part.plus) cells.add(range, sign === 1 ? -1 : 1);
    for (const range of part.minus) cells.add(range, sign);
  }
  const { plus, minus } = cells.ranges();
  const left = amountOf(sheets, plus, minus, total.multiplier);
  const oneUnit = taken.every(({ multiplier }) => Math.abs(multiplier) === Math.abs(total.multiplier));
  if (oneUnit || !isKnown(total.value)) return left;
  return { ...left, value: pounds(total.value - knownSum(taken)), live: false };
};

interface Difference {
  readonly role: AmountRole;
  readonly amount: Amount;
  readonly pounds: number;
  readonly tolerance: number;
  readonly dust: number;
}

const differenceOf = (
  role: AmountRole,
  amount: Amount | undefined,
  lines: readonly CostLine[],
  scale: Scale,
  inputs: Inputs,
): Difference[] => {
  const parts = amountsIn(role, lines);
  if (amount === undefined || !isKnown(amount.value) || parts.length === 0) return [];
  const sum = knownSum(parts);
  const tolerance = inputs.rounding_units_per_line * scale * (parts.length + 1);
  return [{ role, amount, pounds: amount.value - sum, tolerance, dust: Math.abs(amount.value) * 1e-12 + 1e-6 }];
};

const knownSum = (parts: readonly Amount[]): number => {
  let sum = 0;
  for (const { value } of parts) if (isKnown(value)) sum += value;
  return sum;
};

const amountsIn = (role: AmountRole, lines: readonly CostLine[]): Amount[] =>
  lines.flatMap(({ amounts }) => amounts[role] ?? []);

const readsAsEmpty = (part: Amount, sheets: Sheets): boolean =>
  [...part.plus, ...part.minus].every((range) => readRange(sheets, range).every(({ live }) => live));

const issueOf = (severity: "warning" | "note", row: FigureRow, { role, amount, pounds }: Difference): Issue => ({
  code: severity === "warning" ? "table/does-not-sum" : "table/rounding",
  severity,
  at: { cells: amount.plus[0] ?? rangeOf(row.at) },
  facts: { total: row.label, role, pounds: Math.round(pounds * 100) / 100 },
});
