import { Book } from "../excel-host/book/book";
import { ExcelHost } from "../excel-host/host";
import { officeThemes } from "./officeBoot";
import { officeClientOrigin } from "./officeClient";
import { officeReady } from "./officeReady";
import { panes } from "./panes";

/** A page of nothing but Microsoft's client, so that no request is another's. */
const open = panes({
  "taskpane.html": `<!doctype html><script src="${officeClientOrigin}/lib/1/hosted/office.js"></script>`,
});

/** The page's own notes of what it heard. */
declare const heard: string[];

describe("Microsoft's whole client in Chromium", () => {
  it("says Excel when Excel is round the page", async () => {
    const { page } = await open({ excel: { host: new ExcelHost(new Book()) } });
    expect(await officeReady(page)).toMatchObject({ host: "Excel", platform: "PC" });
  });

  it("says no host in an ordinary tab", async () => {
    const { page } = await open();
    expect(await officeReady(page)).toMatchObject({ host: null, platform: null });
  });

  it("carries Excel.run to the book that the test holds, and its answer back", async () => {
    const book = new Book("Budget.xlsx");
    const { page } = await open({ excel: { host: new ExcelHost(book) } });
    await officeReady(page);
    const name = await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Costs").getRange("A1:B1").values = [["Council tax", 12.5]];
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
      }),
    );
    expect(name).toBe("Budget.xlsx");
    const sheet = book.sheets.find((one) => one.name === "Costs");
    expect([sheet?.values.get(0, 0), sheet?.values.get(0, 1)]).toEqual(["Council tax", 12.5]);
  });

  it("keeps what the client tells Excel at its start from the host, which has no such object", async () => {
    const host = new ExcelHost(new Book());
    const { page } = await open({ excel: { host } });
    await officeReady(page);
    await page.evaluate(() =>
      Excel.run((context) => {
        context.workbook.load("name");
        return context.sync();
      }),
    );
    expect(host.counts.requests).toBe(1);
  });

  it("carries an error of Excel's with its code", async () => {
    const { page } = await open({ excel: { host: new ExcelHost(new Book()) } });
    await officeReady(page);
    const code = await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Not there").load("name");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("ItemNotFound");
  });

  it("waits for the person to leave a cell when the page asks for that", async () => {
    const host = new ExcelHost(new Book());
    const { page } = await open({ excel: { host } });
    await officeReady(page);
    host.book.isCellBeingEdited = true;
    const added = page.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.add("Later");
        await context.sync();
      }),
    );
    await page.evaluate(() => undefined);
    host.leaveCell();
    await added;
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Later"]);
  });

  it("knows the requirement sets and the theme that the host says", async () => {
    const { page } = await open({
      excel: { host: new ExcelHost(new Book(), { excelApi: "1.14" }), theme: officeThemes.black },
    });
    await officeReady(page);
    const known = await page.evaluate(() => {
      const { requirements, officeTheme } = Office.context;
      return {
        sets: ["1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version)),
        background: officeTheme.bodyBackgroundColor,
      };
    });
    expect(known).toEqual({ sets: [true, false], background: "#262626" });
  });

  it("hears what a person selects, from the workbook and from the sheet", async () => {
    const host = new ExcelHost(new Book());
    const { page } = await open({ excel: { host } });
    await officeReady(page);
    await page.evaluate(async () => {
      Object.assign(window, { heard: [] });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
        await context.sync();
        context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook")));
        sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
        await context.sync();
      });
    });
    host.select(host.book.activeSheet, { top: 1, left: 1, bottom: 1, right: 1 });
    await page.waitForFunction(() => heard.length === 2);
    expect(await page.evaluate(() => heard)).toEqual(["workbook", "Sheet1!B2"]);
  });

  it("runs a command of the ribbon", async () => {
    const { page, office } = await open({ excel: { host: new ExcelHost(new Book()) } });
    await officeReady(page);
    await page.evaluate(() =>
      Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => {
        Object.assign(window, { ran: event.source.id });
        event.completed();
      }),
    );
    await office?.command("refresh");
    const ran = await page.waitForFunction(() => (window as { ran?: string }).ran);
    expect(await ran.jsonValue()).toBe("refresh");
  });
});
