import { readFileSync } from "node:fs";
import type { Grid } from "../../../src/model/grid";
import { referenceInputs } from "../../../src/model/inputs";
import type { FinancialYear } from "../../../src/model/year";
import { bareName } from "../../../src/read/detect/council/councilIn";
import { lgbfColumns } from "../../../src/read/layouts/lgbfColumns";
import type { LgbfSheet } from "../../../src/read/layouts/lgbfFigures";
import { readLgbfRaw } from "../../../src/read/layouts/lgbfRaw";
import { lgbfTidy } from "../../../src/read/layouts/lgbfTidy";
import { uncorrected } from "../../../src/read/reading";
import type { Readable } from "../../../src/read/readRequest";
import { openFile } from "../../../src/workbook/openFile";
import { sharedData } from "../../sharedData";
import { csvRows } from "../csvRows";
import { councilOf } from "../gridOf";
import { openedWorkbook } from "../openedWorkbook";
import { bestTable, recalculated, refusalCodes, sumOfLines, valueOf } from "../readTable";

const open = () => openedWorkbook(sharedData("scotland/LGBF_raw_data.xlsx"));
const figures = csvRows("scotland/lgbf-corporate-2010-11-to-2020-21.csv").filter(
  ({ council }) => council !== "Scotland",
);

const tableFor = ({ grids }: Readable, name: string, year: string) => {
  const own = grids.filter(({ sheet }) => sheet === "Raw Data");
  const [attempt] = readLgbfRaw({
    workbook: { grids: own, hidden: new Set(), tables: [] },
    request: { council: councilOf("S12000000", name), year: year as FinancialYear },
    inputs: referenceInputs,
    grids: own,
    sheets: new Map(own.map((grid) => [grid.sheet, grid])),
    rawTables: [],
    askedTables: [],
    allTables: [],
    around: [],
  });
  const result = attempt?.(uncorrected);
  return result && "table" in result ? result.table : undefined;
};

describe("the LGBF raw data", () => {
  it("gives Fife's latest year without being told which", async () => {
    const table = bestTable(await open(), { council: councilOf("S12000047", "Fife") });
    expect(table).toMatchObject({ layout: "lgbf-raw", year: "2020-21", englishReturns: false });
    expect(table.lines.map(({ amounts, mapped }) => [mapped[0]?.function, amounts.gross?.value])).toEqual([
      ["support-services", 48_915_000],
      ["council-tax-collection", 302_502],
      ["front-line-services", 1_035_402_000],
      ["front-line-services", -302_502],
    ]);
    expect(table.drivers).toMatchObject([{ kind: "dwelling", value: 180_034 }]);
    expect(table.indicators.map(({ id, value }) => [id, Number(value).toFixed(4)])).toEqual([
      ["council-tax-collected", "93.6243"],
      ["invoices-paid-30-days", "97.0366"],
      ["sickness-days", "11.8265"],
    ]);
  });

  it("gives every council's CORP 1 and CORP 4 of every year as the CSV has them, and lines that come to the total", async () => {
    const workbook = await open();
    const published = (council: string, year: string, indicator: string) =>
      figures.find((row) => row["council"] === council && row["year"] === year && row["indicator"] === indicator);
    const all = figures.filter(({ indicator }) => indicator === "CORP 1");
    const wrong = all.filter(({ council = "", year = "" }) => {
      const table = tableFor(workbook, council, year);
      if (!table) return true;
      const [corp1, corp4] = [published(council, year, "CORP 1"), published(council, year, "CORP 4")];
      const total = valueOf(table.totals[0], "gross");
      return !(
        close(valueOf(table.lines[0], "gross"), Number(corp1?.["numerator"]) * 1000) &&
        close(total, Number(corp1?.["denominator"]) * 1000) &&
        close(valueOf(table.lines[1], "gross"), Number(corp4?.["numerator"])) &&
        close(table.drivers[0]?.value, Number(corp4?.["denominator"])) &&
        close(sumOfLines(table.lines, "gross"), Number(total))
      );
    });
    expect(all).toHaveLength(32 * 11);
    expect(wrong).toEqual([]);
  });

  it("keeps both units live: each line's formula makes its pounds again", async () => {
    const workbook = await open();
    const table = bestTable(workbook, { council: councilOf("S12000047", "Fife") });
    for (const { amounts } of table.lines)
      expect(amounts.gross && recalculated(amounts.gross, workbook.grids)).toBeCloseTo(Number(amounts.gross?.value), 6);
  });

  it("is refused for a year or a council that it does not hold", async () => {
    const workbook = await open();
    expect(
      refusalCodes(workbook, { council: councilOf("S12000047", "Fife"), year: "2024-25" as FinancialYear }),
    ).toContain("table/year-not-in-sheet");
    expect(refusalCodes(workbook, { council: councilOf("E07000117", "Burnley") })).toContain(
      "table/council-not-in-sheet",
    );
    expect(refusalCodes(workbook)).toContain("table/council-needed");
  });
});

const close = (found: unknown, expected: number): boolean =>
  typeof found === "number" && Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected));

describe("the LGBF data as one long list", () => {
  it("gives every council's figures of every year as the raw data has them", async () => {
    const opened = await openFile(
      new Uint8Array(readFileSync(sharedData("scotland/lgbf-corporate-2010-11-to-2020-21.csv"))),
      "lgbf-corporate.csv",
    );
    const grid = opened.ok ? await opened.value.read((await opened.value.sheets())[0]?.name ?? "") : opened;
    if (!grid.ok) throw new Error("not opened");
    const tidy = lgbfTidy(grid.value);
    const rawGrid = (await open()).grids.find(({ sheet }) => sheet === "Raw Data");
    const raw = rawGrid && lgbfColumns(rawGrid);
    if (!tidy || !raw) throw new Error("not recognised");
    const figuresOf = (sheet: LgbfSheet, from: Grid, name: string) =>
      sheet.figuresOf([bareName(name)])?.years.map(({ year, figures }) => [
        year,
        ...(["support", "gross", "collection", "dwellings", "council-tax-collected"] as const).map((each) => {
          const cell = figures.get(each);
          const value = cell && from.value(cell.row, cell.column);
          return typeof value === "number" ? value.toPrecision(10) : null;
        }),
      ]);
    const councils = [...new Set(figures.map(({ council = "" }) => council))];
    expect(councils).toHaveLength(32);
    for (const council of councils) {
      const found = figuresOf(tidy, grid.value, council);
      expect(found).toHaveLength(11);
      expect(found).toEqual(figuresOf(raw, rawGrid, council));
    }
  });
});
