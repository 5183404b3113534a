import type { CostLine, CostTable } from "../../../model/costTable";
import { normalLabel } from "../../mapping/normalLabel";
import { monthOf } from "../years/monthOf";

/** How tables with the same header on several sheets belong together. */
export type SheetsRelation =
  | { readonly is: "parts"; readonly because: string; readonly confidence: number; readonly months: number | null }
  | { readonly is: "alternatives"; readonly by: "year" | "month" | "nothing" };

/** This part of the labels may stand on more than one sheet before their tables are no longer parts of one. Judgement of this project. */
const fewAlike = 0.3;

/**
 * Parts when they have lines of their own, or are months of one year with figures of their own; alternatives when they are of different years, of outturn
 * and budget, of different councils, of months that each hold the year so far, or have the same lines for no reason that is known.
 */
export const sheetsRelation = (tables: readonly CostTable[]): SheetsRelation => {
  const differ = (of: (table: CostTable) => unknown): boolean =>
    new Set(tables.map(of).filter((each) => each !== null)).size > 1;
  if (differ(({ year }) => year) || differ(({ status }) => status)) return { is: "alternatives", by: "year" };
  if (differ(({ council }) => council.code ?? council.name)) return { is: "alternatives", by: "nothing" };
  const shared = sharedLabels(tables);
  if (shared <= fewAlike)
    return {
      is: "parts",
      because: `the same header stands on ${tables.length} sheets, with ${shared === 0 ? "different lines" : "mostly different lines"} and nothing that tells them apart as years or versions`,
      confidence: shared === 0 ? 0.85 : 0.7,
      months: null,
    };
  const months = inMonths(tables);
  if (!months) return { is: "alternatives", by: "nothing" };
  if (neverFalls(months.map(({ table }) => table))) return { is: "alternatives", by: "month" };
  return {
    is: "parts",
    because: `the sheets are ${tables.length} months, and figures of some lines fall from one to the next, so that each holds its own`,
    confidence: 0.75,
    months: tables.length,
  };
};

/** Part of the different labels that stand on more than one sheet. */
const sharedLabels = (tables: readonly CostTable[]): number => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { lines } of tables)
    for (const label of new Set(lines.filter(isLine).map((line) => normalLabel(line.label))))
      (seen.has(label) ? shared : seen).add(label);
  return shared.size / Math.max(1, seen.size);
};

const isLine = ({ kind }: CostLine): boolean => kind === "line";

/** The tables by the month that their sheets are named after; undefined when one is not, or two are the same. */
export const inMonths = <T extends { readonly extents: CostTable["extents"] }>(
  tables: readonly T[],
): readonly { readonly table: T; readonly month: number }[] | undefined => {
  const named = tables.flatMap((table) => {
    const month = monthOf(table.extents[0]?.sheet ?? "");
    return month === undefined ? [] : [{ table, month }];
  });
  const different = new Set(named.map(({ month }) => month)).size;
  return different === tables.length ? named.sort((a, b) => a.month - b.month) : undefined;
};

/** Figures that never fall from month to month are the year so far. */
const neverFalls = (inOrder: readonly CostTable[]): boolean => {
  const before = new Map<string, number>();
  for (const { lines } of inOrder)
    for (const { label, amounts } of lines.filter(isLine)) {
      const value = (amounts.gross ?? amounts.net)?.value;
      if (typeof value !== "number") continue;
      const earlier = before.get(label);
      if (earlier !== undefined && value < earlier) return false;
      before.set(label, value);
    }
  return true;
};
