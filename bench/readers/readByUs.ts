import { readFile } from "node:fs/promises";
import { openXlsx, type XlsxOptions } from "../../src/workbook/xlsx/xlsxWorkbook";
import { amountColumn } from "../ledger/transactions";
import type { Found } from "./told";

/** Reads the ledger's sheet into a grid; gives how to count it. */
export const readByUs = async (path: string, options: XlsxOptions): Promise<() => Found> => {
  const opened = await openXlsx(await readFile(path), "ledger.xlsx", options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const read = await opened.value.read("Ledger");
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const grid = read.value;
  return () => {
    let cells = 0;
    let pence = 0;
    for (let column = 1; column <= grid.columnCount; column += 1)
      grid.scan(column, 1, grid.rowCount, (_row, kind, number) => {
        cells += 1;
        if (column === amountColumn && kind === "number") pence += Math.round(number * 100);
      });
    return { cells, pence };
  };
};
