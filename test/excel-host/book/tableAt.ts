import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** The table that a cell lies in. */
export const tableAt = (book: Book, sheet: Sheet | undefined, row: number, column: number): Table | undefined =>
  book.tables.find(
    ({ sheet: of, area }) =>
      of === sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
