import { officeThemes } from "./officeBoot";
import { panes } from "./panes";
import { tinyHost } from "./tinyHost";

const open = panes();

describe("Microsoft's whole client in Chromium", () => {
  it("says Excel when Excel is round the page", async () => {
    const { page } = await open({ excel: { host: tinyHost() } });
    await page.waitForFunction(() => "Office" in window);
    expect(await page.evaluate(() => Office.onReady())).toMatchObject({ host: "Excel", platform: "PC" });
  });

  it("says no host in an ordinary tab", async () => {
    const { page } = await open();
    await page.waitForFunction(() => "Office" in window);
    expect(await page.evaluate(() => Office.onReady())).toEqual({ host: null, platform: null, addin: null });
  });

  it("carries Excel.run to the host and its answer back", async () => {
    const { page } = await open({ excel: { host: tinyHost() } });
    await page.waitForFunction(() => "Excel" in window);
    const name = await page.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
      });
    });
    expect(name).toBe("Budget.xlsx");
  });

  it("knows the requirement sets and the theme that the host says", async () => {
    const { page } = await open({ excel: { host: tinyHost(), theme: officeThemes.black } });
    await page.waitForFunction(() => "Office" in window);
    const known = await page.evaluate(async () => {
      await Office.onReady();
      const { requirements, officeTheme } = Office.context;
      return {
        sets: ["1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version)),
        background: officeTheme.bodyBackgroundColor,
      };
    });
    expect(known).toEqual({ sets: [true, false], background: "#262626" });
  });

  it("hears Excel's events, of the workbook and of a sheet", async () => {
    const host = tinyHost();
    const { page } = await open({ excel: { host } });
    await page.waitForFunction(() => "Excel" in window);
    await page.evaluate(async () => {
      await Office.onReady();
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook")));
        context.workbook.worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
        await context.sync();
      });
    });
    const message = JSON.stringify({ address: "B2", worksheetId: "{1}" });
    host.tell({ messageCategory: 65_536, messageType: 2, targetId: "", message: "{}" });
    host.tell({ messageCategory: 65_536, messageType: 14, targetId: "Workbook", message });
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(["workbook", "B2"]);
  });

  it("runs a command of the ribbon", async () => {
    const { page, office } = await open({ excel: { host: tinyHost() } });
    await page.waitForFunction(() => "Office" in window);
    await page.evaluate(async () => {
      await Office.onReady();
      Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => {
        Object.assign(window, { ran: true });
        event.completed();
      });
    });
    await office?.command("refresh");
    await page.waitForFunction(() => "ran" in window);
    expect(await page.evaluate(() => "ran" in window)).toBe(true);
  });
});
