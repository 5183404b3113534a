import type { CellReader } from "./cellReader";
import type { Row } from "./readTable";

/** Reports a key that an earlier row of the file already has; true when the key is new. */
export type KeyGuard = (row: Row, cells: CellReader, columns: readonly string[], code?: string) => boolean;

/** A guard for one file. */
export const keyGuard = (): KeyGuard => {
  const firstRow = new Map<string, number>();
  return (row, cells, columns, code = "duplicate") => {
    let key = row.text(columns[0] ?? "");
    for (let place = 1; place < columns.length; place++) key += `, ${row.text(columns[place] ?? "")}`;
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row.number);
    else cells.report(code, columns.at(-1) ?? "", { key, first });
    return first === undefined;
  };
};
