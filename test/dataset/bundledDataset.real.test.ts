import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quantileSorted } from "d3-array";
import ExcelJS from "exceljs";
import { buildDataset } from "../../assets/build/benchmark/buildDataset";
import { inputFiles } from "../../assets/build/benchmark/inputFiles";
import { findCouncil } from "../../src/dataset/findCouncil";
import type { Dataset } from "../../src/model/dataset";
import { isKnown, type Maybe } from "../../src/model/missing";
import type { DriverKind, FunctionId } from "../../src/model/taxonomy";
import { sharedData } from "../sharedData";
import { benchmarkFolder, bundledDataset } from "./bundledDataset";

const input = inputFiles(sharedData("."));
let dataset: Dataset;
beforeAll(async () => {
  dataset = await bundledDataset();
});

const codeOf = (name: string): string => {
  const found = findCouncil(dataset, name);
  return found.ok ? found.value.code : `no ${name}`;
};
const key = (...parts: readonly string[]): string => parts.join("|");

it("is built with the same bytes every time, and those are the bytes committed", async () => {
  const [one, other] = [await buildDataset(input), await buildDataset(input)];
  expect([...other.files]).toEqual([...one.files]);
  expect(readdirSync(benchmarkFolder).sort()).toEqual([...one.files.keys()].sort());
  for (const [name, content] of one.files)
    expect(readFileSync(join(benchmarkFolder, name), "utf8") === content).toBe(true);
});

it("recomputes CORP 1 exactly for all councils and years", () => {
  const costs = new Map<string, Maybe>();
  for (const row of dataset.figures)
    if (row.function === "support-services") costs.set(key(row.council, row.year), row.cost);
  const totals = new Map<string, Maybe>();
  for (const row of dataset.drivers)
    if (row.kind === "gross-expenditure") totals.set(key(row.council, row.year), row.value);
  const published = input
    .rows("scotland/lgbf-corporate-2010-11-to-2020-21.csv")
    .filter((row) => row("indicator") === "CORP 1" && row("council") !== "Scotland");
  expect(published).toHaveLength(32 * 11);
  for (const row of published) {
    const at = key(codeOf(row("council")), row("year"));
    const cost = costs.get(at);
    const total = totals.get(at);
    if (row("indicator_value") === "NA") expect(cost).toEqual({ missing: "placeholder" });
    else if (cost === undefined || total === undefined || !isKnown(cost) || !isKnown(total))
      throw new Error(`${at} is missing`);
    else {
      const share = (100 * cost) / total;
      // Equal but for the last bits of a double: thousands against pounds.
      expect(Math.abs(share / Number(row("indicator_value")) - 1)).toBeLessThan(1e-14);
    }
  }
});

it.each([
  ["2010-11", "13.81"],
  ["2020-21", "6.84"],
])(
  "comes to the quoted median of CORP 4 in %s, £%s a dwelling, when the row Scotland is counted as a council",
  (year, median) => {
    const volumes = new Map<string, Maybe>();
    for (const row of dataset.drivers)
      if (row.kind === "dwelling" && row.year === year) volumes.set(row.council, row.value);
    const unitCosts = dataset.figures.flatMap(({ council, function: node, year: of, cost }) => {
      const dwellings = volumes.get(council);
      const isScottish = node === "council-tax-collection" && of === year && council.startsWith("S");
      return isScottish && isKnown(cost) && dwellings !== undefined && isKnown(dwellings) ? [cost / dwellings] : [];
    });
    const scotland = input
      .rows("scotland/lgbf-corporate-2010-11-to-2020-21.csv")
      .filter((row) => row("council") === "Scotland" && row("indicator") === "CORP 4" && row("year") === year)
      .map((row) => Number(row("indicator_value")));
    const all = [...unitCosts, ...scotland].sort((one, other) => one - other);
    expect(all).toHaveLength(33);
    expect(quantileSorted(all, 0.5)?.toFixed(2)).toBe(median);
  },
);

/** The cells of a published "data by LA" workbook: columns by line number (row 6) or label (row 7), rows by E-code. */
const publishedWorkbook = async (file: string, sheetName: string) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(sharedData(file));
  const sheet = workbook.getWorksheet(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const columns = new Map<string, number>();
  for (const row of [6, 7]) sheet.getRow(row).eachCell((cell, column) => void columns.set(cell.text, column));
  const rows = new Map<string, number>();
  sheet.getColumn(1).eachCell((cell, row) => void rows.set(cell.text, row));
  return (eCode: string, line: string): number => {
    const row = rows.get(eCode);
    const column = columns.get(line);
    if (row === undefined || column === undefined) throw new Error(`no ${eCode}, ${line} in ${file}`);
    return Number(sheet.getCell(row, column).text);
  };
};

it("holds the 2016-17 budget lines of all 353 councils as the published workbook has them", async () => {
  const published = await publishedWorkbook("england/RA_2016-17_data_by_LA.xlsx", "RA LA Data 2016-17");
  const lines: readonly (readonly [string, FunctionId])[] = [
    ["610", "corporate-democratic-core"],
    ["625", "council-tax-support-administration"],
    ["628", "local-tax-collection"],
    ["457", "housing-benefit-administration"],
  ];
  const budget = new Map(
    dataset.figures.filter((row) => row.status === "budget").map((row) => [key(row.council, row.function), row.cost]),
  );
  const eCodes = input.rows("england/ra-2016-17-back-office-lines.csv").map((row) => row("ecode"));
  expect(budget.size).toBe(353 * 4);
  for (const eCode of eCodes)
    for (const [line, node] of lines)
      expect([eCode, line, budget.get(key(codeOf(eCode), node))]).toEqual([eCode, line, 1000 * published(eCode, line)]);
}, 60_000);

it("holds central services and total service expenditure of 2015-16 as the published workbook has them", async () => {
  const published = await publishedWorkbook("england/RS_2015-16_data_by_LA.xlsx", "RS LA Data 2015-16");
  const volumes = new Map(
    dataset.drivers
      .filter((row) => row.year === "2015-16" && row.kind === ("net-expenditure" satisfies DriverKind))
      .map((row) => [row.council as string, row.value]),
  );
  const series = input
    .rows("england/central-services-2010-11-to-2024-25.csv")
    .filter((row) => row("year") === "2015-16");
  const costs = new Map(
    dataset.figures
      .filter((row) => row.year === "2015-16" && row.function === "central-services")
      .map((row) => [row.council as string, row.cost]),
  );
  expect(series).toHaveLength(353);
  for (const row of series) {
    const code = codeOf(row("ecode"));
    expect(costs.get(code)).toBeCloseTo(1000 * published(row("ecode"), "690"), 3);
    expect(volumes.get(code)).toBeCloseTo(
      1000 * published(row("ecode"), "TOTAL SERVICE EXPENDITURE (total of lines 190 to 698)"),
      3,
    );
  }
}, 60_000);
