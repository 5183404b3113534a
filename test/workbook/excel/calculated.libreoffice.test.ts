import { boroughFile, exampleBytes, outturnFiles } from "../../examples/exampleFiles";
import { bookFromXlsx } from "../../excel-host/file/bookFromXlsx";
import { calculatedByLibreOffice } from "../../excel-host/file/calculatedByLibreOffice";
import { burnleyReport, fernshireReport } from "../../report/exampleReports";
import { opened, valueOf } from "./opened";

it.each([
  ["Burnley's revenue outturn", burnleyReport, outturnFiles[0][1]],
  ["the fictional borough", fernshireReport, boroughFile],
] as const)(
  "every formula written on %s comes to what the core computed, calculated by another engine",
  async (_, reported, file) => {
    const { report } = await reported();
    const book = await bookFromXlsx(await exampleBytes(file), file);
    const { workbook } = await opened(book, { calculate: calculatedByLibreOffice });
    const { calculated } = valueOf(await workbook.apply({ remove: [], add: report }));
    expect(calculated).toEqual({ formulas: expect.any(Number) as number, differing: 0, first: [] });
  },
);
