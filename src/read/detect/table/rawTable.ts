import type { CellRange, CellRef } from "../../../model/cells";
import type { ColumnRole } from "../../../model/corrections";
import type { Grid } from "../../../model/grid";
import type { Scale } from "../../../model/money";
import type { FinancialYear } from "../../../model/year";
import type { HeaderKind } from "../header/columnRole";
import type { Area } from "../header/area";
import type { YearDown } from "../years/yearDown";

/** A column under a header: what the header says, as it stands and as understood. */
export interface RawColumn {
  readonly column: number;
  /** Group headers and the column's own, joined. */
  readonly header: string;
  readonly kind: HeaderKind | null;
  readonly year: FinancialYear | null;
  readonly status: "outturn" | "budget" | null;
  readonly scale: Scale | null;
  /** What the person says that it is; null when they say nothing. */
  readonly stated: ColumnRole | null;
}

/** A row under a header that holds a label, figures, or both. */
export interface RawRow {
  readonly row: number;
  readonly label: string;
  readonly code: string | null;
  readonly section: string;
  /** True after an empty row or a section heading, or at the start. */
  readonly afterBreak: boolean;
  readonly scale: Scale | null;
  /** What columns of years and of budget or actual say of it; null without. */
  readonly year: FinancialYear | null;
  readonly status: "outturn" | "budget" | null;
  /** What the person says that it is; absent when they say nothing. Rows that they leave out or make headings are not here. */
  readonly stated?: "line" | "total";
}

/** A text above or under a table, with its place. */
export interface PlacedText {
  readonly text: string;
  readonly at: CellRef;
}

/** A table as it stands on a sheet, before anything is decided about its money. */
export interface RawTable {
  readonly grid: Grid;
  /** The Excel table's name, or the sheet's. */
  readonly name: string;
  readonly extent: CellRange;
  /** The part of the sheet that it was looked for in. */
  readonly area: Area;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly labelColumn: number;
  /** Another column that could name the lines nearly as well; null without. */
  readonly labelRival: number | null;
  /** The column that names each row's section, and the one of codes; null for a table without. */
  readonly sectionColumn: number | null;
  readonly codeColumn: number | null;
  /** The columns that say of which year each row is, and whether of outturn or budget; null for a table without. */
  readonly yearColumn: number | null;
  readonly statusColumn: number | null;
  readonly columns: readonly RawColumn[];
  readonly rows: readonly RawRow[];
  /** True for what is longer than a cost table: a list, of which only the first rows are here. */
  readonly endless: boolean;
  /** Texts right above the table. */
  readonly titles: readonly PlacedText[];
  /** Texts above the sheet's first table, which hold for the later ones too where their own titles are silent; none for the first. */
  readonly page: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  /** What was decided where several years stand under each other; absent where they do not. */
  readonly down?: YearDown;
}
