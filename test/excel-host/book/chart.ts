import type { Json } from "../protocol/messages";
import type { Area } from "./layer";
import type { Sheet } from "./sheet";

/** Cells that a chart draws from; `gone` once their sheet is deleted. */
export interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Series {
  readonly settings: Map<string, Json>;
  values: Source | undefined;
  xValues: Source | undefined;
}

/** A chart: what it is made of stands in `settings` by its path from the chart, e.g. `axes/valueAxis/title/text`. */
export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  readonly settings: Map<string, Json>;
  readonly series: Series[];
  /** The cells that it covers, once it was placed by cells. */
  place: Area | undefined;
}
