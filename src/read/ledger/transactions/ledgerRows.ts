import type { Grid } from "../../../model/grid";
import { cellText } from "../../cell/cellText";
import { isTotalLabel } from "../../detect/totals/totalWords";
import type { EncodedColumn } from "./encodedColumn";
import { amountAt, entry, markAt } from "./entry";
import { ExactSum } from "../sums/exactSums";
import { amountMark, type LedgerAmounts } from "./ledgerAmounts";
import type { LedgerDays } from "./ledgerDays";
import type { LedgerReferences } from "./ledgerReferences";

/** What a row of a ledger is. */
export const rowUse = { nothing: 0, held: 1, otherYear: 2, unreadable: 3, total: 4, below: 5 } as const;

/** The columns of a ledger as read. */
export interface LedgerCells {
  readonly grid: Grid;
  /** The first row under the header. */
  readonly top: number;
  readonly amounts: LedgerAmounts;
  readonly keys: EncodedColumn;
  readonly days: LedgerDays | null;
  readonly payees: EncodedColumn | null;
  readonly references: LedgerReferences | null;
  readonly columns: readonly number[];
}

/** A row that is the sum of rows above it, or says that it is. */
export interface LedgerTotal {
  readonly row: number;
  readonly label: string;
  readonly amount: number;
  readonly agrees: boolean;
}

/** What each row is, before years are told apart. */
export interface LedgerRows {
  readonly uses: Uint8Array;
  readonly totals: readonly LedgerTotal[];
  /** Place of the last row that is a transaction. */
  readonly last: number;
  readonly below: { readonly rows: number; readonly sum: number; readonly first: number };
}

/**
 * Tells transactions from totals and from what stands below them. A transaction has a date or a reference, where the ledger has such columns; a row without
 * either is a total when it says so or is the sum of what stands above it. What has an amount below the last transaction belongs to something else.
 */
export const ledgerRows = (cells: LedgerCells, stated: ReadonlySet<number>): LedgerRows => {
  const { grid, top, amounts, keys, payees } = cells;
  const { values, marks } = amounts;
  const uses = new Uint8Array(values.length);
  const totals: LedgerTotal[] = [];
  const isMarked = markedRows(cells);
  let last = values.length - 1;
  while (last >= 0 && !(markAt(marks, last) !== 0 && isMarked(last))) last--;
  const all = new ExactSum();
  let [since, sinceRows, allRows] = [new ExactSum(), 0, 0];
  const below = { rows: 0, sum: new ExactSum(), first: 0 };
  let looked = 0;
  const hasMarks = cells.days !== null || cells.references !== null;
  for (let place = 0; place < values.length; place++) {
    const mark = markAt(marks, place);
    if (mark === 0) continue;
    if ((mark & amountMark.unreadable) !== 0) {
      if (place <= last) uses[place] = rowUse.unreadable;
      continue;
    }
    const amount = amountAt(values, place);
    const said = stated.has(top + place);
    if (said || !isMarked(place)) {
      const label = totalLabel(place);
      const agrees = (sinceRows > 1 && same(amount, since.value)) || (allRows > 1 && same(amount, all.value));
      if (said || agrees || (label !== undefined && (hasMarks || bareTotal.test(label)))) {
        uses[place] = rowUse.total;
        totals.push({ row: top + place, label: label ?? "", amount, agrees });
        [since, sinceRows] = [new ExactSum(), 0];
        continue;
      }
      if (place > last) {
        uses[place] = rowUse.below;
        if (below.rows === 0) below.first = top + place;
        below.rows++;
        below.sum.add(amount);
        continue;
      }
    }
    uses[place] = rowUse.held;
    since.add(amount);
    all.add(amount);
    sinceRows++;
    allRows++;
  }
  return { uses, totals, last, below: { ...below, sum: below.sum.value } };

  function totalLabel(place: number): string | undefined {
    const named = [keys, payees].map((column) => column?.texts[entry(column.ids, place)]?.text ?? "");
    const found = named.find((text) => isTotalLabel(text));
    if (found !== undefined || ++looked > searched) return found;
    return cells.columns.map((column) => cellText(grid, top + place, column)).find(isTotalLabel);
  }
};

/** In so many rows a total is looked for by the texts of every column. */
const searched = 5_000;
const bareTotal = /^(?:grand |sub[- ]?)?total$/iu;

const same = (one: number, other: number): boolean => Math.abs(one - other) < 0.005;

/** Whether a row has what only a transaction has. */
const markedRows = ({ days, references, payees, keys }: LedgerCells): ((place: number) => boolean) => {
  if (days || references)
    return (place) =>
      (days !== null && entry(days.days, place) !== 0) ||
      (references !== null && markAt(references.kinds, place) !== 0);
  const isTotal = [payees, keys].map((column) => column?.texts.map(({ text }) => isTotalLabel(text)) ?? []);
  return (place) => {
    const ids = [payees, keys].map((column) => (column ? entry(column.ids, place) : 0));
    return ids.some((id) => id !== 0) && !ids.some((id, which) => isTotal[which]?.[id]);
  };
};
