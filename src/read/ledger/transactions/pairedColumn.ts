import type { ChosenColumn } from "../columns/chosenColumn";
import { encodedColumn, type EncodedColumn } from "./encodedColumn";
import { entry } from "./entry";
import type { LedgerColumn } from "../columns/ledgerFrame";
import { namesCodes, namesGroups } from "../columns/ledgerWords";
import { type LedgerCells, rowUse } from "./ledgerRows";

/** A column that says more of each key: its code, or the section that it belongs to. */
export interface PairedColumn extends ChosenColumn {
  /** By key; empty where a key has none, or more than one. */
  readonly texts: readonly string[];
}

/** The columns beside the one that lines are made of. */
export interface PairedColumns {
  readonly code: PairedColumn | null;
  readonly section: PairedColumn | null;
}

/**
 * The column whose texts belong to the keys one to one, and the coarsest that holds each key whole, among `columns`; or those that the person states, as far
 * as they are clear for a key.
 */
export const pairedColumns = (
  cells: LedgerCells,
  uses: Uint8Array,
  columns: readonly LedgerColumn[],
  stated: { readonly code: LedgerColumn | undefined; readonly section: LedgerColumn | undefined },
): PairedColumns => {
  const pairs = [...columns, stated.code, stated.section].flatMap((column) =>
    column
      ? [
          {
            column,
            ...pairOf(cells, uses, encodedColumn(cells.grid, column.column, cells.top, cells.top + uses.length - 1)),
          },
        ]
      : [],
  );
  const said = (column: LedgerColumn | undefined): PairedColumn | undefined => {
    const pair = column && pairs.find((each) => each.column === column);
    return pair && { column: pair.column, texts: pair.texts, because: "as stated by the person", confidence: 1 };
  };
  const free = pairs.filter(({ column }) => column !== stated.code && column !== stated.section);
  const named = free.find(
    ({ oneToOne, column: { header, content } }) =>
      oneToOne >= nearly && (namesCodes(header) || content.codes * 2 > content.filled),
  );
  const code =
    said(stated.code) ??
    (named ? paired(named, "belongs to the lines one to one", Math.round(named.oneToOne * 100) / 100) : null);
  const [coarsest] = free
    .filter(({ column, whole, values, keys }) => column !== code?.column && whole === 1 && values > 1 && values < keys)
    .sort((a, b) => Number(namesGroups(b.column.header)) - Number(namesGroups(a.column.header)) || a.values - b.values);
  return {
    code,
    section: said(stated.section) ?? (coarsest ? paired(coarsest, "holds every line whole", 0.9) : null),
  };
};

/** Codes are typed by hand: a few that stand beside two names do not make a column of codes something else. */
const nearly = 0.9;

interface Pair {
  readonly column: LedgerColumn;
  readonly texts: readonly string[];
}

const paired = ({ column, texts }: Pair, because: string, confidence: number): PairedColumn => ({
  column,
  texts,
  because: `header “${column.header}”; ${because}`,
  confidence,
});

/** How keys and the texts of another column go together: `whole` and `oneToOne` are parts of the keys. */
const pairOf = ({ keys }: LedgerCells, uses: Uint8Array, other: EncodedColumn) => {
  const [unseen, several] = [-1, -2];
  const valueOf = new Int32Array(keys.texts.length).fill(unseen);
  const keyOf = new Int32Array(other.texts.length).fill(unseen);
  for (let place = 0; place < uses.length; place++) {
    if (uses[place] !== rowUse.held) continue;
    const [key, value] = [entry(keys.ids, place), entry(other.ids, place)];
    const before = entry(valueOf, key);
    if (before !== value) valueOf[key] = before === unseen ? value : several;
    const keyBefore = entry(keyOf, value);
    if (keyBefore !== key) keyOf[value] = keyBefore === unseen ? key : several;
  }
  let [seen, whole, single] = [0, 0, 0];
  for (const [key, value] of valueOf.entries()) {
    if (value === unseen || key === 0) continue;
    seen++;
    if (value > 0) whole++;
    if (value > 0 && keyOf[value] === key) single++;
  }
  return {
    texts: Array.from(valueOf, (value) => other.texts[value]?.text.trim() ?? ""),
    keys: seen,
    values: keyOf.reduce((count, key) => (key === unseen ? count : count + 1), 0),
    whole: seen === 0 ? 0 : whole / seen,
    oneToOne: seen === 0 ? 0 : single / seen,
  };
};
