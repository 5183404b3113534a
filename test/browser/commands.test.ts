import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandWords } from "../../src/text/commands";
import { Book } from "../excel-host/book/book";
import { ExcelHost } from "../excel-host/host";
import { officeReady } from "./officeReady";
import { panes } from "./panes";
import { until } from "./until";

const open = panes();

const manifest = (): string => readFileSync(join(process.env["BACKBENCH_BUILT_PANE"] ?? "", "manifest.xml"), "utf8");
const functionNames = (): readonly string[] =>
  [...manifest().matchAll(/<FunctionName>(\w+)<\/FunctionName>/gu)].map(([, name]) => name ?? "");

describe("the built page of the ribbon's commands", () => {
  it("runs every command that the manifest names; without a benchmark each says so in a window of its own", async () => {
    expect(functionNames().length).toBe(2);
    for (const name of functionNames()) {
      const { page, office, traffic } = await open({
        file: "commands.html",
        excel: { host: new ExcelHost(new Book()) },
      });
      await officeReady(page);
      let shown = "";
      await page.exposeFunction("tellShown", (address: string) => void (shown = address));
      await page.evaluate(() => {
        const tellShown = Reflect.get(window, "tellShown") as (address: string) => void;
        // Microsoft's own objects are frozen.
        const ui = { value: { displayDialogAsync: tellShown } };
        const context = { value: Object.create(Office.context, { ui }) as unknown };
        Object.assign(window, { Office: Object.create(Office, { context }) as unknown });
      });
      await office?.command(name);
      await until(() => shown !== "");
      expect(traffic.complaints).toEqual([]);
      await page.goto(shown);
      expect(await page.locator("#what").textContent()).toBe(commandWords.noBenchmark.what);
      expect(await page.locator("#todo").textContent()).toBe(commandWords.noBenchmark.todo);
      expect([traffic.elsewhere(), traffic.complaints]).toEqual([[], []]);
    }
  });

  it("shows words of an address as text and never as a page", async () => {
    const { page, traffic } = await open({ file: "notice.html", query: "?what=%3Cimg%20src%3Dx%3E&todo=b" });
    await page.getByText("<img src=x>").waitFor();
    expect([await page.locator("img").count(), traffic.complaints]).toEqual([0, []]);
  });
});
