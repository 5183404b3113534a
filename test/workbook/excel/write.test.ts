import type { Grid } from "../../../src/model/grid";
import { headerRow, type Report, type Sheet } from "../../../src/report/sheetModel";
import type { Workbook } from "../../../src/workbook/workbook";
import { openXlsx } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { boroughFile, exampleBytes, outturnFiles } from "../../examples/exampleFiles";
import { bookFromXlsx } from "../../excel-host/file/bookFromXlsx";
import { burnleyReport, fernshireReport } from "../../report/exampleReports";
import { opened, valueOf } from "./opened";
import { asReported } from "./reported";
import { calculate, report, userBook } from "./userBook";

/** Every cell of a sheet as a workbook answers it: what stands in it, or the formula that makes it, and that one's value. */
const cellsOf = async (workbook: Workbook, sheet: string): Promise<readonly string[]> => {
  const grid: Grid = valueOf(await workbook.read(sheet));
  const formulas = valueOf(await workbook.formulas(sheet));
  const cells: string[] = [];
  for (let row = 1; row <= grid.rowCount; row += 1)
    for (let column = 1; column <= grid.columnCount; column += 1) {
      const value = grid.value(row, column);
      if (value === null || value === "") continue;
      const marks = [
        typeof value === "number" && grid.isPercent(row, column) ? "%" : "",
        formulas.has(`${row},${column}`) ? "=" : "",
      ].join("");
      cells.push(`${row},${column}${marks} ${JSON.stringify(value)}`);
    }
  return cells;
};

/** The same as the report describes it. */
const cellsIn = (sheet: Sheet): readonly string[] => {
  const top = headerRow(sheet);
  const rows = [
    ...sheet.above.map((cell, index) => [index + 1, [cell]] as const),
    ...(sheet.table
      ? [[top, sheet.table.columns.map(({ header }) => ({ value: header, formula: undefined }))] as const]
      : []),
    ...(sheet.table?.rows ?? []).map((cells, index) => [top + 1 + index, cells] as const),
  ];
  return rows.flatMap(([row, cells]) =>
    cells.flatMap(({ value, formula }, index) =>
      value === "" ? [] : [`${row},${index + 1}${formula === undefined ? "" : "="} ${JSON.stringify(value)}`],
    ),
  );
};

const examples = [
  ["Burnley's revenue outturn", burnleyReport, outturnFiles[0][1]],
  ["the fictional borough", fernshireReport, boroughFile],
] as const;

describe.each(examples)("the report on %s", (_, reported, file) => {
  it("is written into Excel in at most 12 syncs of at most 5 MB", async () => {
    const { report: made } = await reported();
    const book = await bookFromXlsx(await exampleBytes(file), file);
    const { workbook, host } = await opened(book, { platform: "OfficeOnline", calculate: asReported(made) });
    const told: string[] = [];
    const before = host.counts.requests;
    const applied = valueOf(await workbook.apply({ remove: [], add: made }, (_done, _of, sheet) => told.push(sheet)));
    expect(host.counts.requests - before).toBeLessThanOrEqual(12);
    expect(Math.max(host.counts.largestRequest, host.counts.largestResponse)).toBeLessThan(5_000_000);
    expect(applied.calculated?.differing).toBe(0);
    expect(applied.calculated?.formulas).toBeGreaterThan(500);
    expect(told).toEqual(made.sheets.map(({ name }) => name));
  });

  it("takes no more syncs for being written again", async () => {
    const { report: made } = await reported();
    const book = await bookFromXlsx(await exampleBytes(file), file);
    const { workbook, host } = await opened(book, { platform: "OfficeOnline", calculate: asReported(made) });
    valueOf(await workbook.apply({ remove: [], add: made }));
    const before = host.counts.requests;
    valueOf(await workbook.apply({ remove: made.sheets.map(({ name }) => name), add: made }));
    expect(host.counts.requests - before).toBeLessThanOrEqual(12);
    expect(book.tables.map(({ name }) => name)).not.toContain(expect.stringContaining("earlier"));
  });

  it("stands in Excel cell for cell as in a file", async () => {
    const { report: made } = await reported();
    const bytes = await exampleBytes(file);
    const { workbook } = await opened(await bookFromXlsx(bytes, file), { calculate: asReported(made) });
    const inFile = valueOf(await openXlsx(bytes, file));
    for (const one of [workbook, inFile]) valueOf(await one.apply({ remove: [], add: made }));
    expect(await workbook.sheets()).toEqual(await inFile.sheets());
    for (const sheet of made.sheets) {
      const cells = await cellsOf(workbook, sheet.name);
      expect([sheet.name, cells]).toEqual([sheet.name, await cellsOf(inFile, sheet.name)]);
      expect(cells.map((cell) => cell.replace(/^(\d+,\d+)%/u, "$1"))).toEqual(cellsIn(sheet));
    }
    expect((await workbook.tables()).map(({ range, ...table }) => [range.sheet, table])).toEqual(
      expect.arrayContaining((await inFile.tables()).map(({ range, ...table }) => [range.sheet, table])),
    );
    const sorted = async (one: Workbook): Promise<readonly string[]> =>
      (await one.names()).map(({ name, refersTo }) => `${name} ${refersTo.replaceAll("'", "")}`).sort();
    expect(await sorted(workbook)).toEqual(await sorted(inFile));
  });
});

describe("text in a report", () => {
  const texts = [
    "0012",
    "2024-25",
    "1-2",
    "=x",
    "TRUE",
    "wahr",
    "+5",
    "-5",
    "@name",
    "'quoted",
    "1/2",
    "5%",
    "£5",
    "(5)",
  ];
  const more = ["Mar 24", "#N/A", "1e5", " 12", "12:30", "a", "Plain words", "Line\nbreak", "[x]"];
  const column = { format: "text", style: "plain", width: 20 } as const;
  const made: Report = {
    sheets: [
      {
        name: "BB_Cover",
        orientation: "portrait",
        above: texts.map((value) => ({ value })),
        table: {
          name: "BB_Cover",
          columns: ["2024-25", "1-2", "Plain"].map((header) => ({ ...column, header })),
          rows: [...texts, ...more].map((value) => [{ value }, { value: 12 }, { value: false }]),
        },
      },
    ],
    names: [],
  };

  it("stays text, whatever Excel would make of it when it is typed", async () => {
    const { workbook } = await opened(userBook(), { calculate: asReported(made) });
    valueOf(await workbook.apply({ remove: [], add: made }));
    const [sheet] = made.sheets;
    if (!sheet) throw new Error("there is a sheet");
    expect(await cellsOf(workbook, "BB_Cover")).toEqual(cellsIn(sheet));
  });
});

describe("what Excel calculates", () => {
  const at = { sheet: "BB_Checks", row: 1, column: 1 };
  const change = {
    remove: [],
    add: report,
    calculatedBy: { cells: [at], agrees: "All {formulas} agree", differs: "{differing} of {formulas} differ: {where}" },
  };

  it("is said on the sheets where it agrees with the core", async () => {
    const { workbook } = await opened(userBook(), { calculate });
    const { calculated } = valueOf(await workbook.apply(change));
    expect(calculated).toEqual({ formulas: 26, differing: 0, first: [] });
    expect(valueOf(await workbook.read("BB_Checks")).value(1, 1)).toBe("All 26 agree");
  });

  it("is said with the cells that differ, errors among them", async () => {
    const { workbook } = await opened(userBook(), {
      calculate: (book) => {
        calculate(book);
        const sheet = book.sheets.find(({ name }) => name === "BB_Results");
        sheet?.values.set(7, 3, 1);
        sheet?.values.set(8, 3, { error: "#DIV/0!" });
      },
    });
    const { calculated } = valueOf(await workbook.apply(change));
    expect(calculated?.differing).toBe(2);
    expect(calculated?.first).toEqual([
      { at: { sheet: "BB_Results", row: 8, column: 4 }, computed: 1_200_500, calculated: 1 },
      { at: { sheet: "BB_Results", row: 9, column: 4 }, computed: 800_000, calculated: { error: "#DIV/0!" } },
    ]);
    const said = valueOf(await workbook.read("BB_Checks")).value(1, 1);
    expect(said).toBe("2 of 26 differ: BB_Results!D8, BB_Results!D9");
  });

  it("leaves a workbook that calculates by hand to do so", async () => {
    const book = userBook();
    book.calculationMode = "Manual";
    const { workbook } = await opened(book, { calculate });
    expect(valueOf(await workbook.apply(change)).calculated?.differing).toBe(0);
    expect(book.calculationMode).toBe("Manual");
  });

  it("takes the sheets back when a text or a number did not stay what was written", async () => {
    const book = userBook();
    const { workbook } = await opened(book, {
      calculate: (one) => {
        calculate(one);
        one.sheets.find(({ name }) => name === "BB_Results")?.values.set(9, 1, 2);
      },
    });
    const outcome = await workbook.apply(change);
    expect(outcome.issues).toEqual([
      {
        code: "excel/not-as-written",
        severity: "error",
        facts: { cell: "BB_Results!B10", written: "002", found: "2" },
      },
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Costs", "It's hidden"]);
  });
});

it("looks as in a file: styles of the gallery, colours, widths, links, frozen columns, the printed page, charts", async () => {
  const book = userBook();
  const { workbook } = await opened(book, { calculate });
  valueOf(await workbook.apply({ remove: [], add: report }));
  const results = book.sheets.find(({ name }) => name === "BB_Results");
  const [header, input, calculation] = [
    results?.formats.get(6, 0),
    results?.formats.get(8, 4),
    results?.formats.get(8, 3),
  ];
  expect(header).toMatchObject({ "fill/color": "#1F3864", "font/color": "#FFFFFF", "font/bold": true, wrapText: true });
  expect(input).toMatchObject({ style: "Input", "fill/color": "#FFF2CC", "font/color": "#1F3F8F", indentLevel: 1 });
  expect(calculation).toMatchObject({ style: "Calculation", "fill/color": "#FFFFFF", horizontalAlignment: "Right" });
  expect(results?.numberFormats.get(8, 3)).toBe("#,##0");
  expect(results?.columnWidths.get(0)).toBe((28 * 7 + 5) * 0.75);
  expect(results?.links.get(4, 0)).toEqual({ documentReference: "'BB_Cover'!A1" });
  expect(results?.frozen).toMatchObject({ right: 1 });
  expect(results?.showGridlines).toBe(false);
  expect([...(results?.pageLayout ?? [])]).toEqual(
    expect.arrayContaining([
      ["orientation", "Landscape"],
      ["leftMargin", 36],
      ["defaultForAllPages/leftFooter", "&A"],
      ["zoom", { horizontalFitToPages: 1 }],
    ]),
  );
  const [bars, bridge, dots] = book.sheets.find(({ name }) => name === "BB_Charts")?.charts ?? [];
  expect(Object.fromEntries(bars?.settings ?? [])).toMatchObject({
    chartType: "BarClustered",
    "title/text": "Gap by function",
    "axes/valueAxis/title/text": "Gap (£)",
    "axes/valueAxis/minimum": 0,
    "axes/categoryAxis/reversePlotOrder": true,
    "legend/visible": false,
  });
  expect(bridge?.settings.get("legend/legendEntries/0/visible")).toBe(false);
  expect(bridge?.series.map(({ settings }) => settings.get("format/fill/color"))).toEqual([
    "none",
    "#2E75B6",
    "#C55A11",
  ]);
  expect(dots?.series[0]?.xValues?.area).toEqual({ top: 7, left: 4, bottom: 11, right: 4 });
  expect(bars?.place).toEqual({ top: 2, left: 0, bottom: 19, right: 8 });
  expect(book.activeSheet.name).toBe("BB_Cover");
});
