import { openXlsx } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { exampleBytes, boroughFile, outturnFiles } from "../../examples/exampleFiles";
import { Book } from "../../excel-host/book/book";
import { bookFromXlsx } from "../../excel-host/file/bookFromXlsx";
import { opened, valueOf } from "./opened";
import { calculate as calculateSample, report, userBook } from "./userBook";
import { everything } from "../xlsx/sheet/sheetOf";

/** What the file says stands. */
const calculate = (): void => undefined;

describe("a workbook in Excel", () => {
  it.each([...outturnFiles.map(([, file]) => file), boroughFile])(
    "reads the same grids as the file %s",
    async (file) => {
      const bytes = await exampleBytes(file);
      const inFile = valueOf(await openXlsx(bytes, file));
      const { workbook, host } = await opened(await bookFromXlsx(bytes, file), { calculate });
      expect(workbook.name).toBe(file);
      const sheets = await workbook.sheets();
      expect(sheets).toEqual(await inFile.sheets());
      const grids = await Promise.all(sheets.map(async ({ name }) => valueOf(await workbook.read(name))));
      for (const grid of grids) {
        const expected = valueOf(await inFile.read(grid.sheet));
        // The one thing that Office.js does not tell.
        expect(everything(grid)).toEqual(everything({ ...expected, outlineLevel: () => 0 }));
      }
      expect(host.counts.requests).toBeLessThanOrEqual(6);
    },
  );

  it("says which sheet is not there, and reads the others", async () => {
    const { workbook } = await opened(new Book());
    const [there, gone] = await Promise.all([workbook.read("sheet1"), workbook.read("Nowhere")]);
    expect(valueOf(there).sheet).toBe("Sheet1");
    expect(gone.issues).toEqual([
      { code: "workbook/no-such-sheet", severity: "error", facts: { sheet: "Nowhere", sheets: "Sheet1" } },
    ]);
  });

  it("tells tables, names and the texts of formulas as a file does", async () => {
    const bytes = await exampleBytes(boroughFile);
    const inFile = valueOf(await openXlsx(bytes, boroughFile));
    const { workbook, host } = await opened(await bookFromXlsx(bytes, boroughFile), { calculate });
    expect(await workbook.tables()).toEqual(await inFile.tables());
    expect(await workbook.names()).toEqual(await inFile.names());
    const before = host.counts.requests;
    for (const { name } of await inFile.sheets())
      expect(valueOf(await workbook.formulas(name))).toEqual(valueOf(await inFile.formulas(name)));
    expect(host.counts.requests - before).toBeLessThanOrEqual(2 * (await inFile.sheets()).length);
  });

  it("takes a formula's nought for no figure while the workbook waits to be calculated by hand", async () => {
    const book = new Book();
    const [sheet] = book.sheets;
    sheet?.values.set(0, 0, 0);
    sheet?.formulas.set(1, 0, "=A1*2");
    book.calculationMode = "Manual";
    book.isStale = true;
    const { workbook } = await opened(book, { calculate });
    const found = await workbook.read("Sheet1");
    const grid = valueOf(found);
    expect([grid.value(1, 1), grid.value(2, 1), grid.isFormula(2, 1)]).toEqual([0, null, true]);
    expect(found.issues).toEqual([{ code: "excel/not-calculated", severity: "warning", at: { sheet: "Sheet1" } }]);
  });

  it("does without merged areas where Excel is too old to tell them", async () => {
    const book = new Book();
    const [sheet] = book.sheets;
    if (sheet) sheet.merged = [{ top: 0, left: 0, bottom: 0, right: 2 }];
    sheet?.values.set(0, 0, "Title");
    expect(valueOf(await (await opened(book)).workbook.read("Sheet1")).merged).toEqual([[1, 1, 1, 3]]);
    expect(valueOf(await (await opened(book, { excelApi: "1.9" })).workbook.read("Sheet1")).merged).toEqual([]);
  });

  it("writes the report with no more than the version that the manifest asks for", async () => {
    const { workbook } = await opened(userBook(), { excelApi: "1.9", calculate: calculateSample });
    expect((await workbook.apply({ remove: [], add: report })).issues).toEqual([]);
  });
});
