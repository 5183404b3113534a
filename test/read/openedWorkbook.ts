import { readFileSync } from "node:fs";
import type { Grid } from "../../src/model/grid";
import type { Readable } from "../../src/read/readRequest";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";

/** A workbook file as the reading room sees it: visible sheets first, hidden ones marked, its Excel tables. */
export const openedWorkbook = async (path: string): Promise<Readable> => {
  const opened = await openXlsx(new Uint8Array(readFileSync(path)), path.split("/").at(-1) ?? path);
  if (!opened.ok) throw new Error(`${path}: ${opened.issues.map(({ code }) => code).join(", ")}`);
  const sheets = (await opened.value.sheets()).filter(({ isGrid }) => isGrid);
  const ordered = [
    ...sheets.filter(({ visibility }) => visibility === "visible"),
    ...sheets.filter(({ visibility }) => visibility !== "visible"),
  ];
  const grids: Grid[] = [];
  for (const { name } of ordered) {
    const grid = await opened.value.read(name);
    if (!grid.ok) throw new Error(`${path}, ${name}: ${grid.issues.map(({ code }) => code).join(", ")}`);
    grids.push(grid.value);
  }
  const hidden = new Set(sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name));
  return { grids, hidden, tables: await opened.value.tables() };
};
