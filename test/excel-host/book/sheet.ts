import type { CellValue } from "../../../src/model/grid";
import type { Json } from "../protocol/messages";
import type { Chart } from "./chart";
import { Layer, type Area } from "./layer";

/** Formats of a cell by their path, e.g. `font/bold` or `borders/EdgeBottom/style`; what is not set has Excel's default. */
export type CellFormat = Readonly<Record<string, Json>>;

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface SheetProtection {
  readonly options: Readonly<Record<string, Json>>;
  readonly password: string | undefined;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet. Everything counts from 0; widths and heights are points. */
export class Sheet {
  readonly values = new Layer<Exclude<CellValue, null>>();
  /** With the leading `=`; the value of such a cell is the last result, if it was ever calculated. */
  readonly formulas = new Layer<string>();
  readonly numberFormats = new Layer<string>();
  readonly formats = new Layer<CellFormat>();
  readonly links = new Layer<Link>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly charts: Chart[] = [];
  readonly pageLayout = new Map<string, Json>();
  merged: readonly Area[] = [];
  visibility: Visibility = "Visible";
  showGridlines = true;
  showHeadings = true;
  tabColor = "";
  standardWidth = 8.43;
  frozen: Area | undefined;
  printArea: Area | undefined;
  printTitleRows: Area | undefined;
  printTitleColumns: Area | undefined;
  protection: SheetProtection | undefined;
  isDeleted = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
