import ExcelJS from "exceljs";
import { recalculated } from "../../../libreoffice/recalculated";
import { headerRow } from "../../../../src/report/sheetModel";
import { columnLetters } from "../../../../src/model/cells";
import { handMade, written } from "./handMade";
import { sampleReport } from "./sampleReport";

const opened = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
};

describe("the sample, calculated from scratch by LibreOffice", () => {
  it("shows in every cell the value that was written, whichever way its formula names columns", async () => {
    const report = sampleReport({ sheet: "'Costs'" });
    const book = await opened(await recalculated(await written(handMade(), { remove: [], add: report })));
    let compared = 0;
    for (const sheet of report.sheets) {
      const found = book.getWorksheet(sheet.name);
      const cells = [
        ...sheet.above.map((cell, index) => [`A${index + 1}`, cell] as const),
        ...(sheet.table?.rows ?? []).flatMap((row, index) =>
          row.map((cell, column) => [`${columnLetters(column + 1)}${headerRow(sheet) + 1 + index}`, cell] as const),
        ),
      ];
      for (const [place, { value, formula }] of cells) {
        const cell = found?.getCell(place);
        const got = cell?.result ?? (cell?.hyperlink === undefined ? cell?.value : cell.text);
        if (typeof value === "number") expect(got).toBeCloseTo(value, 9);
        else if (value !== "") expect([place, got]).toEqual([place, value]);
        if (formula !== undefined) compared++;
      }
    }
    expect(compared).toBeGreaterThan(25);
  }, 180_000);
});
