import type { Report } from "../../src/report/sheetModel";
import { benchmarkWorkbook } from "../../src/run/benchmarkWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import { bundledDataset } from "../dataset/bundledDataset";
import { exampleBytes, outturnFiles } from "../examples/exampleFiles";
import type { Book } from "../excel-host/book/book";
import { bookFromXlsx } from "../excel-host/file/bookFromXlsx";
import { opened, valueOf } from "../workbook/excel/opened";
import { asReported } from "../workbook/excel/reported";

const facts = { now: "2026-01-02T03:04", version: "0.0.0-test" } as const;
const request = { comparators: { by: "class" }, mapping: null } as const;

/** The whole story on a workbook, and the report that was written. */
const run = async (workbook: Workbook) => {
  let report: Report | undefined;
  const watched: Workbook = {
    ...workbook,
    apply: (change, onWritten) => {
      report = change.add;
      return workbook.apply(change, onWritten);
    },
  };
  const outcome = await benchmarkWorkbook(watched, await bundledDataset(), request, facts, { onStep: () => undefined });
  return { sheets: valueOf(outcome).sheets, report };
};

describe.each(outturnFiles.map(([, file]) => file))("a run on %s", (file) => {
  const inFile = async () => {
    const workbook = valueOf(await openXlsx(await exampleBytes(file), file));
    return run(workbook);
  };

  it("describes the same sheets in Excel as in a file, and knows them again the next time", async () => {
    const { report, sheets } = await inFile();
    if (!report) throw new Error("nothing was written");
    const calculate = (book: Book): void => void asReported(report)(book);
    const book = await bookFromXlsx(await exampleBytes(file), file);
    const { workbook, host } = await opened(book, { platform: "OfficeOnline", calculate });
    const before = host.counts.requests;
    const first = await run(workbook);
    expect(first.report).toEqual(report);
    // To look through the sheets takes six, to write them nine.
    expect(host.counts.requests - before).toBeLessThanOrEqual(16);

    const again = await run(workbook);
    expect(again.sheets).toEqual(sheets);
    expect(host.counts.requests - before).toBeLessThanOrEqual(60);
    expect(book.sheets.filter(({ name }) => name.startsWith("BB")).map(({ name }) => name)).toEqual(sheets);
  });
});
