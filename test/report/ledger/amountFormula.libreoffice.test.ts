import ExcelJS from "exceljs";
import fc from "fast-check";
import { isCellError, type CellValue } from "../../../src/model/grid";
import { opened, sheetOf } from "../../examples/exampleFiles";
import { recalculated } from "../../libreoffice/recalculated";
import { anyLedger } from "./anyLedger";
import { formulasOf, year } from "./formulasOf";
import { columnsOf, type SmallLedger, type Transaction } from "./smallLedger";
import { trapKeys } from "./trapKeys";

const booked = (keys: readonly CellValue[]): readonly Transaction[] =>
  keys.map((key, row) => ({ key, debit: 2 ** (row % 50) }));

/** Every trap beside every other, each trap beside what is most like it, and ledgers that nobody thought of. */
const ledgers = (): readonly SmallLedger[] =>
  [
    { transactions: booked([...trapKeys, null, "", { error: "#N/A" }]) },
    ...trapKeys.map((key) => ({ transactions: booked([key, 5, 2000, null, { error: "#N/A" }]) })),
    ...fc.sample(anyLedger, { numRuns: 60, seed: 4 }),
  ].map((ledger, place) => ({ ...ledger, sheet: `Ledger ${place}` }));

const put = (cell: ExcelJS.Cell, value: CellValue): void => {
  if (isCellError(value)) cell.value = { error: value.error as "#N/A" };
  else cell.value = value;
};

it("LibreOffice makes every line of a ledger again, whatever its texts could be taken for", async () => {
  const workbook = new ExcelJS.Workbook();
  const formulas = workbook.addWorksheet("Formulas");
  const expected: { readonly formula: string; readonly expected: number | string }[] = [];
  for (const ledger of ledgers()) {
    const sheet = workbook.addWorksheet(ledger.sheet);
    for (const [letter, cells] of Object.entries(columnsOf(ledger.transactions)))
      cells.forEach((value, row) => {
        if (value !== null) put(sheet.getCell(`${letter}${row + 1}`), value);
      });
    for (const line of formulasOf(ledger)) {
      if (line.formula === undefined) continue;
      const named = line.formula
        .replaceAll("first_day", String(year.from))
        .replaceAll("day_after", String(year.to + 1));
      expected.push({ formula: named, expected: line.expected });
      formulas.getCell(expected.length, 1).value = { formula: named, date1904: false };
    }
  }
  const bytes = await recalculated(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const sheet = sheetOf(await opened(bytes), "Formulas");
  const found = expected.map((line, row) => ({ ...line, found: sheet.getCell(row + 1, 1).result }));
  process.stdout.write(`${found.length} formulas over ledgers calculated\n`);
  expect(found.length).toBeGreaterThan(400);
  expect(found.filter((line) => line.found !== line.expected)).toEqual([]);
});
