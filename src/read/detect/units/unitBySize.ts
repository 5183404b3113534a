import { isKnown } from "../../../model/missing";
import { scales, type Scale } from "../../../model/money";
import { readCell } from "../../cell/readCell";
import type { RawColumn, RawTable } from "../table/rawTable";
import { isWholeTotalLabel } from "../totals/totalWords";

/** A whole table that comes to less, or more, than any British council spends is printed in another unit than it says. Judgement of this project. */
const leastTable = 50_000;
const greatestTable = 20_000_000_000;

/** The same for a row that is called the council's whole expenditure. */
const leastWhole = 100_000;
const greatestWhole = 10_000_000_000;

/** What the size of a table's figures says of a unit that nothing states. */
export interface SizeSays {
  /** The only unit in which they would be a council's; null when there is none or more than one. */
  readonly scale: Scale | null;
  /** The figure that says it, as printed; null for a table without. */
  readonly printed: number | null;
  /** The units in which they could be a council's. */
  readonly fits: readonly Scale[];
}

/**
 * The unit that the size of the figures leaves. Any other than pounds is believed only where a row is called the council's whole expenditure: a part of it
 * may be as small as it likes.
 */
export const unitBySize = (table: RawTable, cost: RawColumn | undefined): SizeSays => {
  const largest = largestOf(table, cost, () => true);
  const whole = largestOf(table, cost, isWholeTotalLabel);
  const fits = scales.filter(
    (scale) =>
      largest !== null &&
      within(largest * scale, leastTable, greatestTable) &&
      (whole === null || within(whole * scale, leastWhole, greatestWhole)),
  );
  const [only, ...others] = fits;
  const believed = only !== undefined && others.length === 0 && (only === 1 || whole !== null);
  return { scale: believed ? only : null, printed: whole ?? largest, fits };
};

/** The largest figure of a column in pounds when it could not be a council's table in this unit; null when it could. */
export const implausible = (table: RawTable, cost: RawColumn | undefined, scale: Scale): number | null => {
  const largest = largestOf(table, cost, () => true);
  return largest === null || largest === 0 || within(largest * scale, leastTable, greatestTable)
    ? null
    : largest * scale;
};

const within = (figure: number, least: number, greatest: number): boolean => figure >= least && figure <= greatest;

/** Rows with a unit of their own say nothing of the table's. */
const largestOf = (table: RawTable, cost: RawColumn | undefined, counts: (label: string) => boolean): number | null => {
  let largest: number | null = null;
  for (const { row, label, scale } of table.rows) {
    if (!cost || scale !== null || !counts(label)) continue;
    const { value } = readCell(table.grid, row, cost.column);
    if (isKnown(value) && (largest === null || Math.abs(value) > largest)) largest = Math.abs(value);
  }
  return largest;
};
