import { burnleyReport, fernshireReport } from "../../report/exampleReports";
import { exampleBytes, boroughFile, outturnFiles } from "../../examples/exampleFiles";
import { bookFromXlsx } from "../../excel-host/file/bookFromXlsx";
import { opened, valueOf } from "./opened";
import { asReported } from "./reported";

describe("a report written into Excel", () => {
  it.each([
    ["Burnley's revenue outturn", burnleyReport, outturnFiles[0][1]],
    ["the fictional borough", fernshireReport, boroughFile],
  ] as const)("of %s is there in at most 12 syncs", async (_, reported, file) => {
    const { report } = await reported();
    const book = await bookFromXlsx(await exampleBytes(file), file);
    const { workbook, host } = await opened(book, { platform: "OfficeOnline", calculate: asReported(report) });
    const before = host.counts.requests;
    const applied = valueOf(await workbook.apply({ remove: [], add: report }));
    expect(applied.calculated?.differing).toBe(0);
    expect(host.counts.requests - before).toBeLessThanOrEqual(12);
  });
});
