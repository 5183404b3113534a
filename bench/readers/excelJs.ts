import ExcelJs from "exceljs";
import { amountColumn } from "../ledger/transactions";
import { tell } from "./told";

void tell(async (path) => {
  const reader = new ExcelJs.stream.xlsx.WorkbookReader(path, {
    worksheets: "emit",
    sharedStrings: "cache",
    styles: "cache",
    hyperlinks: "ignore",
    entries: "ignore",
  });
  let cells = 0;
  let pence = 0;
  for await (const sheet of reader)
    for await (const row of sheet)
      row.eachCell((cell, column) => {
        const { value } = cell;
        if (value === null) return;
        cells += 1;
        if (column === amountColumn && typeof value === "number") pence += Math.round(value * 100);
      });
  return () => ({ cells, pence });
});
