import type { HeaderPlace } from "../../../model/corrections";
import type { Grid } from "../../../model/grid";
import { cellText } from "../../cell/cellText";
import type { Area } from "../../detect/header/area";
import { widestTable } from "../../detect/header/headerRows";
import type { RawTable } from "../../detect/table/rawTable";
import { frameOf } from "../../detect/table/tableUnder";
import { type ColumnContent, columnContent, spreadRows } from "./columnContent";
import { ledgerUse, type LedgerUse } from "./ledgerWords";

/** A column under a ledger's header. */
export interface LedgerColumn {
  readonly column: number;
  readonly header: string;
  readonly use: LedgerUse | null;
  readonly rank: number;
  readonly content: ColumnContent;
}

/** The header of what may be a ledger, and what stands under it. */
export interface LedgerFrame extends Pick<
  RawTable,
  "grid" | "name" | "headerTop" | "headerBottom" | "titles" | "page" | "area"
> {
  readonly columns: readonly LedgerColumn[];
  /** The last row with a figure in a column of money. */
  readonly last: number;
  /** Rows with a figure in the fullest column of money. */
  readonly figures: number;
}

const deepestHeader = 30;
const fewestColumns = 3;

/**
 * The first row that names an amount and, in as many columns as most rows do, other parts of a transaction, with figures under it; undefined when no row
 * does. `stated` is the header that the person names.
 */
export const ledgerFrame = (grid: Grid, within: Area, stated?: HeaderPlace): LedgerFrame | undefined => {
  const area = { ...within, right: Math.min(within.right, within.left + widestTable - 1) };
  const top = stated ? stated.bottom : area.top;
  const deepest = stated ? stated.bottom : Math.min(area.bottom, area.top + deepestHeader - 1);
  let best: { readonly row: number; readonly known: number } | undefined;
  for (let row = top; row <= deepest; row++) {
    const known = knownHeaders(grid, row, area);
    if (known > (best?.known ?? fewestColumns - 1)) best = { row, known };
  }
  return best && frameUnder(grid, best.row, area);
};

const knownHeaders = (grid: Grid, row: number, area: Area): number => {
  const uses: LedgerUse[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const text = headerText(grid, row, column);
    const use = text === "" || text.length > 60 ? null : ledgerUse(text);
    if (use) uses.push(use.use);
  }
  return uses.some(isMoney) ? uses.length : 0;
};

const frameUnder = (grid: Grid, header: number, area: Area): LedgerFrame | undefined => {
  const named: { column: number; header: string; use: LedgerUse | null; rank: number }[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const text = headerText(grid, header, column);
    if (text !== "") named.push({ column, header: text, ...(ledgerUse(text) ?? { use: null, rank: 0 }) });
  }
  const reaches = named
    .filter(({ use }) => use !== null && isMoney(use))
    .map(({ column }) => figuresIn(grid, column, header + 1, area.bottom));
  const last = Math.max(0, ...reaches.map((reach) => reach.last));
  const figures = Math.max(0, ...reaches.map(({ count }) => count));
  if (figures === 0) return undefined;
  const rows = spreadRows(header + 1, last);
  const columns = named.map((each) => ({ ...each, content: columnContent(grid, each.column, rows) }));
  return { ...frameOf(grid, { top: header, bottom: header }, area, []), columns, last, figures };
};

const headerText = (grid: Grid, row: number, column: number): string =>
  typeof grid.value(row, column) === "string" ? cellText(grid, row, column) : "";

/** Uses of a column that holds what a transaction comes to. */
export const isMoney = (use: LedgerUse): boolean =>
  use === "net-of-vat" || use === "with-vat" || use === "amount" || use === "debit" || use === "credit";

const figuresIn = (grid: Grid, column: number, top: number, bottom: number) => {
  let [last, count] = [0, 0];
  grid.runs(column, top, bottom, (row, kind, _numbers, from, end) => {
    if (kind !== "number" && kind !== "text") return;
    last = row + end - from - 1;
    count += end - from;
  });
  return { last, count };
};
