import fc from "fast-check";
import { fingerprintOf } from "../../src/report/fingerprint";
import { calculatedByPrefix, calculatedByWords } from "../../src/text/calculatedBy";
import { calculatedByOf } from "../../src/report/calculatedBy";
import { fingerprintHeader } from "../../src/report/contentsTable";
import type { Cell, Scalar, Sheet } from "../../src/report/sheetModel";
import { exampleReports, fernshireReport } from "./exampleReports";

/** Another value of the same kind. */
const edited = (value: Scalar): Scalar => {
  if (typeof value === "number") return value === 0 ? 1 : value * 1.001;
  return typeof value === "boolean" ? !value : `${value}.`;
};

const withCell = (
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  change: (cell: Cell) => Cell,
): Sheet => {
  if (at.row < sheet.above.length)
    return { ...sheet, above: sheet.above.map((cell, row) => (row === at.row ? change(cell) : cell)) };
  if (!sheet.table) throw new Error("no table");
  const body = at.row - sheet.above.length;
  return {
    ...sheet,
    table: {
      ...sheet.table,
      rows: sheet.table.rows.map((cells, row) =>
        row === body ? cells.map((cell, column) => (column === at.column ? change(cell) : cell)) : cells,
      ),
    },
  };
};

/** Any cell of a sheet that counts: the lines above first, then the body of the table. */
const place = (sheet: Sheet): fc.Arbitrary<{ row: number; column: number }> => {
  const rows = sheet.table?.rows.length ?? -1;
  const counted = sheet.above.flatMap(({ value }, row) => (String(value).startsWith(calculatedByPrefix) ? [] : [row]));
  const above = fc.record({ row: fc.constantFrom(...counted), column: fc.constant(0) });
  if (!sheet.table || rows < 1) return above;
  return fc.oneof(
    above,
    fc.record({
      row: fc.nat(rows - 1).map((row) => row + sheet.above.length),
      column: fc.nat(sheet.table.columns.length - 1),
    }),
  );
};

describe("the fingerprint of a sheet", () => {
  it.each(exampleReports)("of %s changes when any one text, number or formula is edited", async (_, made) => {
    const { sheets } = (await made()).report;
    const anywhere = fc.constantFrom(...sheets).chain((sheet) => place(sheet).map((at) => ({ sheet, at })));
    await fc.assert(
      fc.asyncProperty(anywhere, async ({ sheet, at }) => {
        const literal = withCell(sheet, at, (cell) =>
          cell.formula === undefined
            ? { ...cell, value: edited(cell.value) }
            : { ...cell, formula: `${cell.formula}+1` },
        );
        expect(await fingerprintOf(literal)).not.toBe(await fingerprintOf(sheet));
      }),
      { numRuns: 150 },
    );
  });

  it("changes when a formula is overwritten by its own result", async () => {
    const { sheets } = (await fernshireReport()).report;
    const formulas = sheets.flatMap((sheet) =>
      (sheet.table?.rows[0] ?? []).flatMap(({ formula }, column) =>
        formula === undefined ? [] : [{ sheet, at: { row: sheet.above.length, column } }],
      ),
    );
    expect(formulas.length).toBeGreaterThan(50);
    for (const { sheet, at } of formulas) {
      const frozen = withCell(sheet, at, ({ value }) => ({ value }));
      expect(await fingerprintOf(frozen)).not.toBe(await fingerprintOf(sheet));
    }
  });

  it("stays when only the result of a formula follows an input", async () => {
    const { sheets } = (await fernshireReport()).report;
    const ceiling = sheets.find(({ name }) => name === "BB_Ceiling");
    if (!ceiling) throw new Error("no ceiling");
    const at = { row: ceiling.above.length, column: 2 };
    const followed = withCell(ceiling, at, (cell) => ({ ...cell, value: 1 }));
    expect(followed).not.toEqual(ceiling);
    expect(await fingerprintOf(followed)).toBe(await fingerprintOf(ceiling));
  });

  it("stays when Excel says on the cover and the checks that it has calculated", async () => {
    const { report } = await fernshireReport();
    const { cells, agrees } = calculatedByOf(report);
    expect(cells.map(({ sheet }) => sheet)).toEqual(["BB_Cover", "BB_Checks"]);
    for (const { sheet: name, row } of cells) {
      const sheet = report.sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`no ${name}`);
      expect(sheet.above[row - 1]?.value).toBe(calculatedByWords.backbench);
      const said = withCell(sheet, { row: row - 1, column: 0 }, (cell) => ({ ...cell, value: agrees }));
      expect(await fingerprintOf(said)).toBe(await fingerprintOf(sheet));
    }
  });

  it("of the contents does not count the fingerprints that it lists", async () => {
    const { sheets } = (await fernshireReport()).report;
    const contents = sheets[1];
    if (!contents?.table) throw new Error("no contents");
    const column = contents.table.columns.findIndex(({ header }) => header === fingerprintHeader);
    const other = withCell(contents, { row: contents.above.length, column }, (cell) => ({ ...cell, value: "0" }));
    expect(await fingerprintOf(other, fingerprintHeader)).toBe(await fingerprintOf(contents, fingerprintHeader));
    expect(await fingerprintOf(other)).not.toBe(await fingerprintOf(contents));
  });
});
