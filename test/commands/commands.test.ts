import { goToCeiling } from "../../src/commands/goToCeiling";
import { refreshBenchmark } from "../../src/commands/refreshBenchmark";
import { failed } from "../../src/model/issue";
import { commandWords } from "../../src/text/commands";
import { wordsOf } from "../../src/text/issues";
import { datasetFiles } from "../taskpane/desk/files";
import { benchmarked, excelAround, renamedDataset, unbenchmarked, valueOf, type Around } from "./benchmarked";

const refresh = ({ open }: Pick<Around, "open">, files = datasetFiles()) =>
  refreshBenchmark({ open, fetchFiles: () => Promise.resolve(files), now: () => "2026-02-03 10:00", version: "0.1.0" });

const textOn = async ({ file }: Around, sheet: string): Promise<string> => {
  const grid = valueOf(await file.read(sheet));
  const cells = [];
  for (let row = 1; row <= grid.rowCount; row += 1)
    for (let column = 1; column <= grid.columnCount; column += 1) cells.push(grid.value(row, column));
  return JSON.stringify(cells);
};
const typing = { code: "excel/cell-edit", severity: "error" } as const;

describe("refreshing the benchmark", () => {
  it("makes it again as the workbook remembers it, in the place of the earlier one, and shows its cover", async () => {
    const excel = await excelAround(await benchmarked());
    const sheets = await excel.file.sheets();
    expect(await refresh(excel)).toBeNull();
    expect(await excel.file.sheets()).toEqual(sheets);
    expect(await textOn(excel, "BB_Cover")).toContain("2026-02-03 10:00");
    expect(await textOn(excel, "BB_Choices")).toContain('"neighbours"');
    expect(excel.shown).toEqual(["BB_Cover"]);
  });

  it("says in a workbook without one to open Backbench first, and writes nothing", async () => {
    const excel = await excelAround(unbenchmarked());
    const before = excel.file.bytes();
    expect(await refresh(excel)).toEqual(commandWords.noBenchmark);
    expect(excel.file.bytes()).toBe(before);
  });

  it("writes nothing over a benchmark that was made with another dataset, and says which", async () => {
    const excel = await excelAround(await benchmarked(renamedDataset()));
    const before = excel.file.bytes();
    expect((await refresh(excel))?.what).toContain("somebody-elses-club");
    expect(excel.file.bytes()).toBe(before);
  });

  it("says why when Excel does not answer or the dataset cannot be fetched", async () => {
    expect(await refresh({ open: () => Promise.resolve(failed(typing)) })).toEqual(wordsOf(typing));
    expect((await refresh(await excelAround(await benchmarked()), new Map()))?.what).toContain("datapackage.json");
  });
});

describe("going to the ceiling", () => {
  it("shows the ceiling sheet", async () => {
    const excel = await excelAround(await benchmarked());
    expect(await goToCeiling(excel.open)).toBeNull();
    expect(excel.shown).toEqual(["BB_Ceiling"]);
  });

  it("shows the newest set's, by number and not by letters", async () => {
    const excel = await excelAround(await benchmarked());
    const sheets = ["BB_Ceiling", "BB10_Ceiling", "BB2_Ceiling", "BB11_Results", "My_Ceiling", "BBC_Ceiling"];
    const workbook = {
      ...valueOf(await excel.open()),
      sheets: () => Promise.resolve(sheets.map((name) => ({ name, visibility: "visible" as const, isGrid: true }))),
    };
    await goToCeiling(() => Promise.resolve({ ok: true, value: workbook, issues: [] }));
    expect(excel.shown).toEqual(["BB10_Ceiling"]);
  });

  it("says in a workbook without one to open Backbench first", async () => {
    const excel = await excelAround(unbenchmarked());
    expect(await goToCeiling(excel.open)).toEqual(commandWords.noBenchmark);
  });
});
