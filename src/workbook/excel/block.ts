import { address } from "../../model/cells";

/** Cells of one sheet, from 1, both corners inside. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const rowsOf = ({ top, bottom }: Block): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Block): number => right - left + 1;
export const cellsOf = (block: Block): number => rowsOf(block) * columnsOf(block);

/** `B2:C9` */
export const addressOf = ({ top, left, bottom, right }: Block): string =>
  `${address(top, left)}:${address(bottom, right)}`;

/** Where a range lies, as Excel tells it: from 0, by its first cell and its size. */
export const blockOf = (range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Block => ({
  top: range.rowIndex + 1,
  left: range.columnIndex + 1,
  bottom: range.rowIndex + range.rowCount,
  right: range.columnIndex + range.columnCount,
});

/** What `blockOf` needs of a range: one text, since the client takes `items/` out of texts only. */
export const places = "rowIndex,columnIndex,rowCount,columnCount";
