import type { Book } from "./book/book";
import { newExcel, refusal } from "./refused";
import { openExcel } from "./openExcel";

const addThree = async (context: Excel.RequestContext): Promise<void> => {
  for (const name of ["One", "Two", "Three"]) {
    context.workbook.worksheets.add(name);
    await context.sync();
  }
};

const names = ({ sheets }: Book): readonly string[] => sheets.map(({ name }) => name);

describe("a request to the stand-in host", () => {
  it("ends at its first error, and what was done before it stays done", async () => {
    const excel = newExcel();
    const refused = refusal(excel, (context, sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      context.workbook.worksheets.add("Sheet1");
      sheet.getRange("A2").values = [["never"]];
    });
    expect(await refused).toBe("ItemAlreadyExists");
    const [sheet] = excel.host.book.sheets;
    expect([sheet?.values.get(0, 0), sheet?.values.get(1, 0)]).toStrictEqual(["kept", undefined]);
  });

  it("fails where a test wants it to: before its first action, after some, or after all", async () => {
    for (const [afterActions, expected] of [
      [0, ["Sheet1", "One"]],
      [3, ["Sheet1", "One", "Two"]],
      [1_000, ["Sheet1", "One", "Two"]],
    ] as const) {
      const excel = newExcel();
      excel.host.failAt({ request: 2, afterActions });
      expect(await refusal(excel, addThree)).toBe("GeneralException");
      expect(names(excel.host.book)).toStrictEqual(expected);
      expect(await refusal(excel, (context) => void context.workbook.worksheets.add("Later"))).toBe("none");
    }
  });

  it("fails from then on when the connection is lost", async () => {
    const excel = newExcel();
    excel.host.failAt({ request: 2, code: "ConnectionFailure", staysBroken: true });
    expect(await refusal(excel, addThree)).toBe("ConnectionFailure");
    expect(await refusal(excel, addThree)).toBe("ConnectionFailure");
    expect(names(excel.host.book)).toStrictEqual(["Sheet1", "One"]);
  });

  it("is counted, with its bytes and the cells that it read", async () => {
    const { run, host } = newExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B5");
      range.load("values");
      await context.sync();
      range.values = range.values.map(() => ["x".repeat(1000), 1]);
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.counts).toMatchObject({ requests: 2, cellsRead: 10, releases: 1 });
    expect(host.counts.largestRequest).toBeGreaterThan(5000);
    expect(host.counts.bytesSent).toBeGreaterThan(host.counts.largestRequest);
  });

  it("holds at most 5 MB each way in Excel on the web, and on the desktop what it likes", async () => {
    const write = (_: Excel.RequestContext, sheet: Excel.Worksheet): void => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    };
    const read = (_: Excel.RequestContext, sheet: Excel.Worksheet): void =>
      void sheet.getRange("A1:A200").load("values");
    const desktop = newExcel();
    expect(await refusal(desktop, write)).toBe("none");
    expect(await refusal(desktop, read)).toBe("none");
    const web = openExcel(desktop.host.book, { platform: "OfficeOnline" });
    expect(web.Office.context.platform).toBe("OfficeOnline");
    expect(await refusal(web, write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await refusal(web, read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("reads at most five million cells, or has null for an answer as Excel sometimes does", async () => {
    const excel = newExcel();
    const read = (context: Excel.RequestContext): Excel.Range =>
      context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 1_000_000, 6).load("values");
    expect(await refusal(excel, (context) => void read(context))).toBe("RangeExceedsLimit");
    excel.host.book.answersNullForTooManyCells = true;
    const values = await excel.run(async (context) => {
      const range = read(context);
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });
});

describe("a selection in the stand-in host", () => {
  it("is told to those who listen at the workbook and at the sheet", async () => {
    const { run, host } = newExcel();
    const heard: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook")));
      await context.sync();
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").select();
      sheet.getRange("B2:C3").select();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toStrictEqual(["workbook", "workbook", "Sheet1!B2:C3"]);
    const [sheet] = host.book.sheets;
    if (sheet) host.select(sheet, { top: 4, left: 0, bottom: 4, right: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.slice(3).sort()).toStrictEqual(["Sheet1!A5:B5", "workbook"]);
    await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Sheet1!A5:B5");
    });
  });
});
