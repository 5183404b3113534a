import type { CellRange } from "../../../model/cells";
import type { Corrections } from "../../../model/corrections";
import type { Issue } from "../../../model/issue";
import { type FinancialYear, parseFinancialYear } from "../../../model/year";
import { monthsIn } from "../../detect/years/periodIn";
import type { Reading } from "../../reading";
import { columnsBeside } from "../columns/columnsBeside";
import { encodedColumn } from "./encodedColumn";
import { amountAt, markAt } from "./entry";
import { amountMark, type AmountPart, ledgerAmounts } from "./ledgerAmounts";
import { ledgerDays } from "./ledgerDays";
import type { LedgerFrame } from "../columns/ledgerFrame";
import { ledgerReferences } from "./ledgerReferences";
import type { LedgerRoles } from "../columns/ledgerRoles";
import { type LedgerCells, type LedgerRows, ledgerRows, rowUse } from "./ledgerRows";
import { type LedgerYear, ledgerYear } from "./ledgerYear";
import { type PairedColumns, pairedColumns } from "./pairedColumn";
import { type LedgerSums, reduceLedger } from "../sums/reduceLedger";

/** A ledger's transactions, read and added up. */
export interface Transactions {
  readonly cells: LedgerCells;
  readonly rows: LedgerRows;
  readonly uses: Uint8Array;
  readonly sums: LedgerSums;
  readonly paired: PairedColumns;
  readonly parts: readonly AmountPart[];
  readonly keyColumn: number;
  readonly keyHeader: string;
  readonly dayColumn: number | null;
  /** −1 where the ledger prints cost negative. */
  readonly sign: 1 | -1;
  readonly year: FinancialYear | null;
  /** Told by dates; null when a title tells the year, or nothing. */
  readonly dated: LedgerYear | null;
  readonly months: number;
  readonly extent: CellRange;
}

/** Reads each column that is used once, and adds the rows of the year up; an issue says why there is nothing to add up. */
export const readTransactions = (
  frame: LedgerFrame,
  roles: LedgerRoles,
  corrections: Corrections,
  { request, around }: Reading,
): Transactions | Issue => {
  const { grid, last: bottom } = frame;
  const [top, sheet] = [frame.headerBottom + 1, grid.sheet];
  if (!roles.amount || !roles.label) throw new Error("a ledger is read by its amounts and what names them");
  const columnOf = (chosen: LedgerRoles["payee"]) =>
    chosen ? encodedColumn(grid, chosen.column.column, top, bottom) : null;
  const parts = partsOf(roles);
  const amounts = ledgerAmounts(grid, parts, top, bottom);
  const cells: LedgerCells = {
    grid,
    top,
    amounts,
    keys: encodedColumn(grid, roles.label.column.column, top, bottom),
    days: roles.date ? ledgerDays(grid, roles.date.column.column, top, bottom, roles.yearsOnly) : null,
    payees: columnOf(roles.payee),
    references: roles.reference ? ledgerReferences(grid, roles.reference.column.column, top, bottom) : null,
    columns: frame.columns.filter(({ content }) => content.words > 0).map(({ column }) => column),
  };
  const rows = ledgerRows(cells, leftOut(corrections));
  const at = { cells: { sheet, top: frame.headerTop, bottom, left: frame.area.left, right: frame.area.right } };
  if (!rows.uses.includes(rowUse.held)) return { code: "table/no-amounts", severity: "error", at };
  const signs = signsIn(cells, rows.uses);
  if (signs.negative === 0 && frame.columns.some(({ use, content }) => use === "sign" && content.filled > 0))
    return { code: "ledger/sign-column", severity: "error", at };

  const dated = cells.days && ledgerYear(cells.days, rows.uses, request.year);
  const found = cells.days && !dated ? ledgerYear(cells.days, rows.uses, undefined) : null;
  const titles = [...frame.titles.map(({ text }) => text), sheet, ...around.map(({ text }) => text)];
  const titled = titles.map(parseFinancialYear).find((year) => year !== undefined);
  const other = found?.year ?? (dated ? undefined : titled);
  if (request.year !== undefined && other !== undefined && other !== request.year)
    return {
      code: "table/year-not-in-sheet",
      severity: "error",
      at: { sheet },
      facts: { year: request.year, found: other },
    };

  const turned = corrections.signs === undefined ? signs.negative > signs.positive * 9 : corrections.signs === "turned";
  const sign = turned ? -1 : 1;
  const others = dated && (dated.rows.size > 1 ? dated.year : null);
  const sums = reduceLedger(cells, rows.uses, rows.last, others, sign);
  const named = (role: "code" | "section") => frame.columns.find(({ column }) => roles.stated.get(column) === role);
  const lowest = Math.max(top + rows.last, rows.totals.at(-1)?.row ?? top);
  return {
    cells,
    rows,
    uses: rows.uses,
    sums,
    paired: pairedColumns(cells, rows.uses, columnsBeside(frame, roles), {
      code: named("code"),
      section: named("section"),
    }),
    parts,
    keyColumn: roles.label.column.column,
    keyHeader: roles.label.column.header,
    dayColumn: roles.date?.column.column ?? null,
    sign,
    year: dated?.year ?? titled ?? request.year ?? null,
    dated,
    months:
      dated && !roles.yearsOnly ? dated.months.length : (titles.map(monthsIn).find((months) => months !== null) ?? 12),
    extent: { ...at.cells, bottom: lowest, right: Math.max(...frame.columns.map(({ column }) => column)) },
  };
};

/** Debits less credits; added where most credits are printed negative. */
const partsOf = ({ amount, credit }: LedgerRoles): AmountPart[] =>
  [amount, credit].flatMap((chosen, place) =>
    chosen
      ? [
          {
            column: chosen.column.column,
            header: chosen.column.header,
            sign: place === 1 && chosen.column.content.negatives * 2 <= chosen.column.content.amounts ? -1 : 1,
          } satisfies AmountPart,
        ]
      : [],
  );

/** Rows that the person says are totals, headings or not to be read. */
const leftOut = ({ rows }: Corrections): ReadonlySet<number> =>
  new Set([...(rows ?? [])].filter(([, role]) => role !== "line").map(([row]) => row));

const signsIn = ({ amounts }: LedgerCells, uses: Uint8Array) => {
  let [negative, positive] = [0, 0];
  for (let place = 0; place < uses.length; place++) {
    if (uses[place] !== rowUse.held || (markAt(amounts.marks, place) & amountMark.figure) === 0) continue;
    const amount = amountAt(amounts.values, place);
    if (amount < 0) negative++;
    else if (amount > 0) positive++;
  }
  return { negative, positive };
};
