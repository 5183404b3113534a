import { compareWords } from "../../src/text/pane/compare";
import { mappingWords } from "../../src/text/pane/mapping";
import { resultsWords } from "../../src/text/pane/results";
import { startWords } from "../../src/text/pane/start";
import { stuckWords } from "../../src/text/pane/stuck";
import { tablesWords } from "../../src/text/pane/tables";
import { writeWords } from "../../src/text/pane/write";
import { ExcelHost } from "../excel-host/host";
import { asCommandLine, burnleyBook } from "./burnley";
import { findingsOn } from "./findingsOn";
import { unseenStops } from "./focusShown";
import { focused, tabTo } from "./keyboard";
import { officeThemes } from "./officeBoot";
import type { OpenedPane, Opening } from "./openPane";
import { panes } from "./panes";
import { personAt } from "./person";
import { keepPictures } from "./picture";
import { makeCopy, savedBy } from "./savedCopy";
import { throughEveryStep } from "./walk";

const open = panes();

const inExcel = async (
  theme: keyof typeof officeThemes,
  context?: Opening["context"],
): Promise<OpenedPane & { readonly host: ExcelHost }> => {
  const host = new ExcelHost(await burnleyBook(), { calculate: asCommandLine });
  const pane = await open({ excel: { host, theme: officeThemes[theme] }, ...(context && { context }) });
  return { ...pane, host };
};

describe("axe finds nothing on any screen, and nothing is asked for elsewhere,", () => {
  it("in a tab: in light, in dark and in forced colours", async () => {
    const pane = await open();
    const person = personAt(pane);
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await keepPictures(pane.page, screen);
      found.push(...(await findingsOn(pane, screen, { light: "everything", dark: "colours", contrast: "colours" })));
    };
    await person.comesTo(startWords.title);
    await look("start");
    await person.press(startWords.example);
    await throughEveryStep(person, look);
    await makeCopy(person);
    await look("written");
    expect(found).toEqual([]);
    expect([pane.traffic.elsewhere(), pane.traffic.complaints]).toEqual([[], []]);
  });

  it.each([
    ["white", { light: "everything", contrast: "colours" }],
    ["black", { light: "colours" }],
  ] as const)("in Excel: in Office's %s theme, written or not", async (theme, seen) => {
    const pane = await inExcel(theme);
    const { host, page, traffic } = pane;
    const person = personAt(pane);
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      found.push(...(await findingsOn(pane, screen, seen)));
    };
    await throughEveryStep(person, look);
    host.book.isCellBeingEdited = true;
    await person.press(writeWords.ready.write);
    await person.comesTo(stuckWords.title);
    if (theme === "white") await keepPictures(page, "excel-stuck", ["light"]);
    await look("stuck");
    host.leaveCell();
    await person.press(stuckWords.back);
    await person.comesTo(writeWords.title);
    await person.press(writeWords.ready.write);
    await person.comesTo(writeWords.done.title);
    if (theme === "white") await keepPictures(page, "excel-written", ["light"]);
    await look("written");
    expect(found).toEqual([]);
    expect([traffic.elsewhere(), traffic.complaints]).toEqual([[], []]);
  });
});

describe("with the keyboard alone", () => {
  it("a person goes through every step and saves the copy, and the focus is never lost", async () => {
    const { page } = await open();
    const { comesTo } = personAt({ page });
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const go = async (to: string | RegExp, ...keys: readonly string[]): Promise<void> => {
      await tabTo(page, to);
      await press(...keys);
    };
    const arrives = async (heading: string): Promise<void> => {
      await comesTo(heading);
      await page.locator("h1:focus").waitFor();
      expect(await focused(page)).toBe(`heading "${heading}"`);
    };

    await comesTo(startWords.title);
    await go(`button "${startWords.example}"`, "Enter");
    await arrives(tablesWords.title);
    await go(/^radio "RSX/u);
    expect(await focused(page)).toMatch(/^radio "RSX/u);
    await go(`text "${tablesWords.howRead}"`, "Enter");
    await page.getByText(tablesWords.restsOn).waitFor();
    await go(`button "${tablesWords.checkMapping}"`, "Space");

    await arrives(mappingWords.title);
    await go(`listbox "${mappingWords.list}"`, "End", "Space", "Enter");
    expect(await focused(page)).toBe(`combobox "${mappingWords.giveTo}"`);
    await press("ArrowDown", "ArrowDown", "Enter");
    await page.getByText(mappingWords.nothingLeft).waitFor();
    expect(await focused(page)).toBe(`listbox "${mappingWords.list}"`);
    await go(`button "${mappingWords.goOn}"`, "Enter");

    await arrives(compareWords.title);
    await go(/^radio "Same class/u, "ArrowDown");
    await page.getByRole("radio", { name: /^Nearest/u, checked: true }).waitFor();
    expect(await focused(page)).toMatch(/^radio "Nearest/u);
    await go(`button "${compareWords.compare}"`, "Enter");

    await arrives(resultsWords.title);
    await go(/^slider/u, "ArrowRight");
    expect(await page.locator("*:focus").getAttribute("aria-valuetext")).toMatch(/£/u);
    await page.locator("h1").focus();
    await go(`button "${resultsWords.write}"`, "Enter");
    await arrives(writeWords.title);
    await go(`button "${writeWords.ready.copy.benchmark}"`, "Space");
    await arrives(writeWords.done.titleCopy.benchmark);
    await tabTo(page, `button "${writeWords.done.save}"`);
    expect((await savedBy({ page }, () => press("Enter"))).bytes.length).toBeGreaterThan(100_000);
  });

  it("everybody sees where they are at every stop of the Tab key", async () => {
    // Coarse pixels, which are compared faster.
    const pane = await inExcel("white", { deviceScaleFactor: 1 });
    const person = personAt(pane);
    const onScreens: Awaited<ReturnType<typeof unseenStops>>[] = [];
    await throughEveryStep(person, async () => {
      await pane.page.locator("h1").focus();
      onScreens.push(await unseenStops(pane.page));
    });
    expect(onScreens.flatMap(({ unseen }) => unseen)).toEqual([]);
    expect(onScreens.reduce((sum, { stops }) => sum + stops, 0)).toBeGreaterThan(40);
  });
});
