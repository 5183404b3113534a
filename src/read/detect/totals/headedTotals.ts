import type { Grid } from "../../../model/grid";
import type { Inputs } from "../../../model/inputs";
import type { RawRow } from "../table/rawTable";
import { isTotalLabel } from "./totalWords";
import { sumsTo, type Valued } from "../money/valuedRow";

/** Rows that a total which stands above them is the sum of, and what speaks for it. */
export interface Headed {
  readonly covers: readonly Valued[];
  readonly by: "words" | "arithmetic" | "outline";
}

/**
 * Totals that stand above their lines: rows that are the sum of those under them with a higher outline level; of those up to the next break, where at
 * least three sum; or, for one that is called a total, of those up to the next total, the next break or the end.
 */
export const headedTotals = (grid: Grid, valued: readonly Valued[], inputs: Inputs): ReadonlyMap<RawRow, Headed> => {
  const found = new Map<RawRow, Headed>();
  // From the bottom up, so that totals under a total are known when its lines are counted.
  for (let place = valued.length - 2; place >= 0; place--) {
    const each = valued[place];
    if (!each || each.row.stated) continue;
    const lines = (until: (row: RawRow) => boolean): Valued[] => {
      const end = valued.findIndex(({ row }, later) => later > place && until(row));
      return valued.slice(place + 1, end < 0 ? undefined : end).filter(({ row }) => !found.has(row) && !isTotal(row));
    };
    const headed = headedBy(grid, each.row, lines).find(
      ({ covers, by }) => covers.length >= (by === "arithmetic" ? 3 : 2) && sumsTo(each, covers, inputs),
    );
    if (headed) found.set(each.row, headed);
  }
  return found;
};

type LinesUntil = (until: (row: RawRow) => boolean) => readonly Valued[];

const headedBy = (grid: Grid, row: RawRow, lines: LinesUntil): readonly Headed[] => {
  const level = grid.outlineLevel(row.row);
  const shallower = (other: RawRow): boolean => grid.outlineLevel(other.row) <= level;
  const isBreak = (other: RawRow): boolean => other.afterBreak;
  const outlined: readonly Headed[] = [{ covers: lines(shallower), by: "outline" }];
  if (!isTotalLabel(row.label))
    return row.afterBreak ? [...outlined, { covers: lines(isBreak), by: "arithmetic" }] : outlined;
  const ends = [isTotal, isBreak, () => false];
  return [...outlined, ...ends.map((until): Headed => ({ covers: lines(until), by: "words" }))];
};

const isTotal = ({ stated, label }: RawRow): boolean => (stated ? stated === "total" : isTotalLabel(label));
