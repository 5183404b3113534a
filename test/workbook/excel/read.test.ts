import { openXlsx } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { exampleBytes, boroughFile, outturnFiles } from "../../examples/exampleFiles";
import { Book } from "../../excel-host/book/book";
import { bookFromXlsx } from "../../excel-host/file/bookFromXlsx";
import { opened, valueOf } from "./opened";
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
});
