import type { CellRange, CellRef } from "../../../model/cells";
import type { Amount, Basis, CostLine } from "../../../model/costTable";
import type { RowCondition } from "../../../model/ledger";
import { missing } from "../../../model/missing";
import { pounds, type Scale } from "../../../model/money";
import { lineId } from "../../amount/figureRow";
import { isLive, type LedgerRanges, ledgerRanges } from "./ledgerRanges";
import type { Transactions } from "../transactions/readTransactions";
import type { KeySum } from "./reduceLedger";
import { daysOfYear } from "../transactions/serialDay";

/** A cost line for each key, from the top. */
export const ledgerLines = (read: Transactions, role: Basis, scale: Scale): CostLine[] => {
  const ranges = ledgerRanges(read);
  const live = isLive(read);
  const ofYear = yearCondition(read, ranges);
  return read.sums.keys.map((sum): CostLine => {
    const text = textOf(read, sum);
    const at: CellRef = { sheet: ranges.keys.sheet, row: read.cells.top + sum.first, column: ranges.keys.left };
    const where: RowCondition[] = [{ cells: ranges.keys, is: text }, ...ofYear];
    const amount: Amount = {
      value: sum.rows === 0 ? missing("text-in-cell") : pounds(sum.sum * scale),
      plus: ranges.plus,
      minus: ranges.minus,
      where,
      multiplier: read.sign * scale,
      live: live && !sum.spoilt,
    };
    return {
      id: lineId(at),
      label: labelOf(read, sum.key),
      code: read.paired.code?.texts[sum.key] || null,
      at,
      section: read.paired.section?.texts[sum.key] ?? "",
      kind: "line",
      amounts: { [role]: amount },
      mapped: [],
    };
  });
};

/** What a line is called: its key on one line, or that it has none. */
export const labelOf = ({ cells, keyHeader }: Transactions, key: number): string => {
  const label = (cells.keys.texts[key]?.text ?? "").replace(/[\u00a0\s]+/gu, " ").trim();
  return label === "" ? `(no ${keyHeader})` : label;
};

const textOf = ({ cells }: Transactions, { key }: KeySum): string => cells.keys.texts[key]?.text ?? "";

/** Where rows of other years are left out, only days of the year count. */
const yearCondition = ({ dated, sums, cells }: Transactions, { days }: LedgerRanges): readonly RowCondition[] => {
  if (!dated || !days || cells.days?.yearsOnly !== false || sums.otherYears.rows === 0) return [];
  const { first, last } = daysOfYear(dated.year);
  const range: CellRange = days;
  return [{ cells: range, from: first, to: last }];
};
