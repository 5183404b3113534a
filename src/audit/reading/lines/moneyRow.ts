import type { CaseFigure } from "../../../model/businessCase";
import type { CellRange, CellRef } from "../../../model/cells";
import type { Pounds, Scale } from "../../../model/money";
import type { PartSaid } from "../words/partWords";
import type { YearHeading } from "../words/yearHeading";

/** A figure of one year, under the heading that names it. */
export interface YearFigure {
  readonly year: YearHeading;
  readonly heading: CellRef;
  readonly figure: CaseFigure<Pounds>;
}

/** A row of money before it is known whether it is a line of the case. */
export interface MoneyRow {
  readonly label: string;
  readonly at: CellRef;
  /** `line`; `total`: of the lines above it; `net`: of savings less costs; `part-of`: an “of which”. */
  readonly is: "line" | "total" | "net" | "part-of";
  /** What it is by all that stands around it; `cost`: a cost of which nothing says whether it comes once; null for nothing said. */
  readonly part: PartSaid | null;
  readonly because: string;
  readonly functionSaid: string;
  /** Missing where the row leaves it to the years. */
  readonly annual: CaseFigure<Pounds> | null;
  readonly total: CaseFigure<Pounds> | null;
  readonly years: readonly YearFigure[];
  readonly table: MoneyTable;
  /** Lines under one heading are summed by one total. */
  readonly section: string;
}

/** What rows of one table share. */
export interface MoneyTable {
  readonly extent: CellRange;
  /** What one unit of most of its figures is worth. */
  readonly scale: Scale;
  /** True where the lines are councils: a split of savings that may stand elsewhere by line. */
  readonly byPartner: boolean;
  /** True for what has a header or heading of its own; false for a label beside an amount. */
  readonly headed: boolean;
}
