import type { Json } from "../protocol/messages";
import type { Area } from "./layer";
import type { Sheet } from "./sheet";

export interface TableColumn {
  readonly id: number;
  name: string;
}

/** An Excel table with its header row, which is the first row of `area`. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  area: Area;
  columns: TableColumn[];
  readonly settings: Map<string, Json>;
}

export const headerOf = ({ area }: Table): Area => ({ ...area, bottom: area.top });
export const bodyOf = ({ area }: Table): Area => ({ ...area, top: area.top + 1 });

/** The cells of the nth column in an area of the table. */
export const columnOf = (area: Area, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});
