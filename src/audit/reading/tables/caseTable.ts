import type { CellRange } from "../../../model/cells";
import type { Grid } from "../../../model/grid";
import type { CaseColumnRole } from "../words/columnWords";
import type { PartSaid } from "../words/partWords";
import type { YearHeading } from "../words/yearHeading";

/** What a table of a case holds. `foreign`: a cost table or a list of transactions, of which nothing is the case's. */
export type CaseTableKind = "money" | "partners" | "options" | "questions" | "foreign";

/** A column of such a table. */
export interface CaseColumn {
  readonly column: number;
  /** Its words, with those of a group above. */
  readonly header: string;
  readonly role: CaseColumnRole | "year" | null;
  readonly year: YearHeading | null;
  /** What its own words or its group's say of the money in it. */
  readonly part: PartSaid | null;
  /** True for figures below it. */
  readonly figures: boolean;
}

/** A table of a case as it stands. */
export interface CaseTable {
  readonly kind: CaseTableKind;
  readonly grid: Grid;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly CaseColumn[];
  /** Header and rows. */
  readonly extent: CellRange;
  /** Texts above it on the sheet, the nearest first, up to the table before. */
  readonly above: readonly string[];
}
