import { join } from "node:path";
import { caseWords } from "../../src/text/pane/case";
import { findingsWords } from "../../src/text/pane/caseFindings";
import { caseStartWords } from "../../src/text/pane/caseStart";
import { shellWords } from "../../src/text/pane/shell";
import { startWords } from "../../src/text/pane/start";
import { stuckWords } from "../../src/text/pane/stuck";
import { tablesWords } from "../../src/text/pane/tables";
import { writeWords } from "../../src/text/pane/write";
import { exampleBytes, outturnFiles, shakyCaseFile, templateFile } from "../examples/exampleFiles";
import { ExcelHost } from "../excel-host/host";
import { clock } from "./commandLine";
import { findingsOn } from "./findingsOn";
import { focused, tabTo } from "./keyboard";
import type { OpenedPane } from "./openPane";
import { differences, ourCellsIn } from "./ourCells";
import { panes } from "./panes";
import { personAt, type Person } from "./person";
import { keepPictures } from "./picture";
import { savedBy } from "./savedCopy";
import { asAudited, shakyBook, shakyCells, shakyWritten } from "./shakyCase";
import { until } from "./until";

const open = panes();

/** Somebody in a tab who has come to the start of checking a business case. */
const atStart = async (): Promise<Person & Pick<OpenedPane, "traffic">> => {
  const pane = await open({ initScript: clock.stopped });
  const person = personAt(pane);
  await person.comesTo(startWords.title);
  await person.press(shellWords.turnTo.case);
  await person.comesTo(caseStartWords.title);
  return { ...person, traffic: pane.traffic };
};

const choose = async ({ page, press }: Person, example: string): Promise<void> => {
  const [picker] = await Promise.all([page.waitForEvent("filechooser"), press(startWords.choose)]);
  await picker.setFiles(join("assets/examples", example));
};

describe("checking a business case in a tab", () => {
  it("goes by three steps to what the command line writes, with nothing for axe to find and nothing asked for elsewhere", async () => {
    const person = await atStart();
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await keepPictures(person.page, screen, ["light", "dark"]);
      found.push(...(await findingsOn(person, screen, { light: "everything", dark: "colours", contrast: "colours" })));
    };
    await look("case-start");
    await choose(person, shakyCaseFile);
    await person.comesTo(caseWords.title);
    await look("case");
    await person.press(caseWords.check);
    await person.comesTo(findingsWords.title);
    await look("findings");
    await person.press(findingsWords.write);
    await person.comesTo(writeWords.title);
    await look("case-write");
    await person.press(writeWords.ready.copy.case);
    await person.comesTo(writeWords.done.titleCopy.case);
    await look("case-written");
    const saved = await savedBy(person, () => person.press(writeWords.done.save));
    expect(saved.name).toBe(shakyCaseFile.replace(".xlsx", "-audited.xlsx"));
    expect(differences(await ourCellsIn(saved.bytes), await shakyCells())).toEqual([]);
    expect(Buffer.from(saved.bytes).equals(await shakyWritten())).toBe(true);
    expect(found).toEqual([]);
    expect([person.traffic.elsewhere(), person.traffic.complaints]).toEqual([[], []]);
  });

  it("takes an answer that is given in the pane, and holds it to the next check", async () => {
    const person = await atStart();
    await choose(person, shakyCaseFile);
    await person.comesTo(caseWords.title);
    const before = await person.page.getByText(/^\d+ of 49$/u).innerText();
    await person.click(person.page.getByRole("radio", { name: caseWords.yes }).first());
    await person.page.getByText(caseWords.youSay(caseWords.yes)).waitFor();
    expect(await person.page.getByText(before, { exact: true }).count()).toBe(0);
    await person.press(caseWords.check);
    await person.comesTo(findingsWords.title);
    await person.press(shellWords.short.case);
    await person.comesTo(caseWords.title);
    await person.page.getByText(caseWords.youSay(caseWords.yes)).waitFor();
    await person.press(caseWords.takeBack);
    await person.page.getByText(caseWords.youSay(caseWords.yes)).waitFor({ state: "detached" });
    expect(await focused(person.page)).toMatch(/^radio/u);
    await person.page.getByText(before, { exact: true }).waitFor();
  });

  it("says what a case looks like where there is none, hands out the template, and leads to the benchmark of the same file", async () => {
    const person = await atStart();
    await choose(person, outturnFiles[0][1]);
    await person.comesTo(stuckWords.title);
    const template = person.page.getByRole("link", { name: caseStartWords.template });
    const saved = await savedBy(person, () => template.click());
    expect(saved.name).toBe(templateFile);
    expect(Buffer.from(saved.bytes).equals(await exampleBytes(templateFile))).toBe(true);
    await person.press(shellWords.turnTo.benchmark);
    await person.page.getByRole("heading", { level: 1, name: tablesWords.title }).waitFor();
  });

  it("goes with the keyboard alone, and the focus is never lost", async () => {
    const { page, comesTo } = personAt(await open());
    const go = async (to: string, key: string): Promise<void> => {
      await tabTo(page, to);
      await page.keyboard.press(key);
    };
    const arrives = async (heading: string): Promise<void> => {
      await comesTo(heading);
      await page.locator("h1:focus").waitFor();
      expect(await focused(page)).toBe(`heading "${heading}"`);
    };
    await comesTo(startWords.title);
    await go(`button "${shellWords.turnTo.case}"`, "Enter");
    await arrives(caseStartWords.title);
    await go(`button "${caseStartWords.example}"`, "Enter");
    await arrives(caseWords.title);
    await go(`button "${caseWords.check}"`, "Space");
    await arrives(findingsWords.title);
    await go(`button "${findingsWords.write}"`, "Enter");
    await arrives(writeWords.title);
    await go(`button "${writeWords.ready.copy.case}"`, "Enter");
    await arrives(writeWords.done.titleCopy.case);
  });
});

describe("checking a business case in Excel", () => {
  it("reads the open workbook, selects a line's cell, and writes with Excel's agreement", async () => {
    const book = await shakyBook();
    const host = new ExcelHost(book, { calculate: asAudited });
    const pane = await open({ excel: { host }, initScript: clock.stopped });
    const person = personAt(pane);
    await person.press(shellWords.turnTo.case);
    await person.comesTo(caseWords.title);
    await person.click(person.page.getByRole("button", { name: "Business case!G12", exact: true }));
    await until(() => book.selection.area.top === 11 && book.selection.area.left === 6);
    await person.press(caseWords.check);
    await person.comesTo(findingsWords.title);
    await person.press(findingsWords.write);
    await person.comesTo(writeWords.title);
    await person.press(writeWords.ready.write);
    await person.comesTo(writeWords.done.title);
    const formulas = [...(await shakyCells()).values()].filter(({ formula }) => formula !== null).length;
    await person.page.getByText(writeWords.done.agrees(formulas)).waitFor();
    await person.click(person.page.getByRole("button", { name: "BB_CaseClaims", exact: true }).first());
    await until(() => book.activeSheet.name === "BB_CaseClaims");
    expect([pane.traffic.elsewhere(), pane.traffic.complaints]).toEqual([[], []]);
  });
});
