import { shellWords } from "../../src/text/pane/shell";
import { startWords } from "../../src/text/pane/start";
import { Book } from "../excel-host/book/book";
import { ExcelHost } from "../excel-host/host";
import { axeFindings } from "./axe";
import { tabStops } from "./keyboard";
import type { OpenedPane } from "./openPane";
import { panes } from "./panes";
import { keepPictures } from "./picture";

const open = panes();

const startScreen = ({ page }: OpenedPane): Promise<void> =>
  page.getByRole("heading", { name: startWords.title }).waitFor();

describe("the start screen of the built pane", () => {
  it("shows in an ordinary tab", async () => {
    const pane = await open();
    await startScreen(pane);
    await pane.page.getByText(startWords.drop).waitFor();
  });

  it("shows when Microsoft's client cannot be loaded", async () => {
    const pane = await open({ client: "unreachable" });
    await startScreen(pane);
  });

  it("shows when Microsoft's address never answers", async () => {
    const pane = await open({ client: "silent" });
    await startScreen(pane);
  });

  it("shows when Office.onReady never answers", async () => {
    const pane = await open({ query: "?_host_Info=Excel$Win32$16.01$en-GB" });
    await startScreen(pane);
    await pane.page.waitForFunction(() => "Excel" in window);
    const answered = await pane.page.evaluate(() =>
      Promise.race([
        Office.onReady().then(() => true),
        new Promise((done) => requestAnimationFrame(() => done(false))),
      ]),
    );
    expect(answered).toBe(false);
  });

  it("shows in Excel when the workbook holds no cost table", async () => {
    await startScreen(await open({ excel: { host: new ExcelHost(new Book()) } }));
  });

  it.each(["light", "dark"] as const)("has nothing for axe to find, %s", async (colorScheme) => {
    const pane = await open({ context: { colorScheme } });
    await startScreen(pane);
    expect(await axeFindings(pane.page)).toEqual([]);
    if (colorScheme === "light") await keepPictures(pane.page, "start");
  });

  it("has every control on the way of the Tab key", async () => {
    const pane = await open();
    await startScreen(pane);
    expect(await tabStops(pane.page)).toEqual([
      `button "${startWords.choose}"`,
      `button "${startWords.example}"`,
      `text "${startWords.looks}"`,
      `button "${shellWords.turnTo.case}"`,
    ]);
  });

  it("asks for nothing elsewhere and breaks no policy of its own", async () => {
    const pane = await open();
    await startScreen(pane);
    await pane.page.waitForLoadState("load");
    expect(pane.traffic.elsewhere()).toEqual([]);
    expect(pane.traffic.complaints).toEqual([]);
  });
});
