import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { sharedData } from "../../sharedData";
import type { Grid } from "../../../src/model/grid";
import { openXlsx } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { simplyRead } from "./simpleReader";

const workbooks = ["england", "scotland", "workbooks"].flatMap((folder) =>
  readdirSync(sharedData(folder))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => sharedData(`${folder}/${file}`)),
);

const shown = (grid: Grid, row: number, column: number): string => {
  const value = grid.value(row, column);
  const kind =
    value !== null && typeof value === "object" ? `error ${value.error}` : `${typeof value} ${String(value)}`;
  return grid.isFormula(row, column) ? `${kind} by formula` : kind;
};

describe("the published workbooks", () => {
  it.each(workbooks.map((path) => [basename(path), path]))(
    "%s is read cell by cell as a full XML reader reads it",
    async (name, path) => {
      const bytes = readFileSync(path);
      const opened = await openXlsx(bytes, name);
      if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
      const workbook = opened.value;
      const expected = simplyRead(bytes);
      const sheets = await workbook.sheets();
      expect(sheets.filter((sheet) => sheet.isGrid).map((sheet) => sheet.name)).toEqual([...expected.keys()]);
      for (const [sheet, { cells, merged, formulas }] of expected) {
        const read = await workbook.read(sheet);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const grid = read.value;
        const differences: string[] = [];
        let found = 0;
        for (let row = 1; row <= grid.rowCount; row++)
          for (let column = 1; column <= grid.columnCount; column++) {
            const want = cells.get(`${row},${column}`) ?? "object null";
            const got = shown(grid, row, column);
            if (want !== got) differences.push(`${sheet} ${row},${column}: ${want} / ${got}`);
            if (got !== "object null") found++;
          }
        expect(differences.slice(0, 5)).toEqual([]);
        expect(found).toBe(cells.size);
        const touching = merged.filter((key) => {
          const [row = 0, column = 0] = key.split(",").map(Number);
          return row <= grid.rowCount && column <= grid.columnCount;
        });
        expect(grid.merged.map(([top, left]) => `${top},${left}`)).toEqual(touching);
        const texts = await workbook.formulas(sheet);
        if (!texts.ok) throw new Error(JSON.stringify(texts.issues));
        expect([...texts.value.keys()].filter((key) => !formulas.has(key))).toEqual([]);
        for (const [key, text] of formulas) if (text !== "") expect([key, texts.value.get(key)]).toEqual([key, text]);
      }
    },
    120_000,
  );

  it("are all there", () => {
    expect(workbooks.length).toBeGreaterThanOrEqual(13);
  });
});
