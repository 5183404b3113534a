import { saysWhoCalculated } from "../../src/report/calculatedBy";
import { calculatedByWords } from "../../src/text/calculatedBy";
import { counted } from "../../src/text/pane/parts";
import { resultsWords } from "../../src/text/pane/results";
import { stuckWords } from "../../src/text/pane/stuck";
import { tablesWords } from "../../src/text/pane/tables";
import { writeWords } from "../../src/text/pane/write";
import type { Book } from "../excel-host/book/book";
import type { Calculate } from "../excel-host/book/calculation";
import { calculatedByLibreOffice } from "../excel-host/file/calculatedByLibreOffice";
import { ExcelHost } from "../excel-host/host";
import { snapshot } from "../workbook/excel/snapshot";
import { asCommandLine, burnley, burnleyBook, burnleyCells, burnleyWritten } from "./burnley";
import { byCommandLine, clock } from "./commandLine";
import type { OpenedPane } from "./openPane";
import { differences, ourCellsIn, ourCellsOf, type OurCells } from "./ourCells";
import { panes } from "./panes";
import { personAt, type Person } from "./person";
import { until } from "./until";
import { straightToResults, straightToWrite, throughEveryStep } from "./walk";

const open = panes();

interface InExcel extends Person, Pick<OpenedPane, "traffic"> {
  readonly host: ExcelHost;
  readonly book: Book;
}

/** Somebody who has Burnley's return open in Excel and now opens the pane. */
const inExcel = async (calculate: Calculate): Promise<InExcel> => {
  const book = await burnleyBook();
  const host = new ExcelHost(book, { calculate });
  const pane = await open({ excel: { host }, initScript: clock.stopped });
  return { ...personAt(pane), traffic: pane.traffic, host, book };
};

const write = async (person: Person): Promise<void> => {
  await person.press(writeWords.ready.write);
  await person.comesTo(writeWords.done.title);
};

/** Does again what stopped, as the pane offers. The screen that says so stays until there is an answer. */
const tryAgain = async ({ page, press }: Person, heading: string): Promise<void> => {
  await press(stuckWords.remedies.retry);
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
};

/** Without the cells that say who calculated, which only Excel can have done. */
const apartFromWho = (cells: OurCells): OurCells =>
  new Map([...cells].filter(([, { value }]) => !saysWhoCalculated(1, value)));

const setOf = (book: Book): readonly string[] =>
  book.sheets.map(({ name }) => name).filter((name) => name.startsWith("BB"));

describe("the pane in Excel", () => {
  it("reads the open workbook by itself and writes what the command line writes, in five clicks by way of every step", async () => {
    const person = await inExcel(calculatedByLibreOffice);
    await throughEveryStep(person);
    await write(person);
    expect(person.clicks()).toBeLessThanOrEqual(5);

    const [cells, expected] = [ourCellsOf(person.book), await burnleyCells()];
    const formulas = [...expected.values()].filter(({ formula }) => formula !== null).length;
    expect(formulas).toBeGreaterThan(1000);
    expect(differences(apartFromWho(cells), apartFromWho(expected))).toEqual([]);
    const agrees = calculatedByWords.agrees.replace("{formulas}", counted(formulas));
    expect([...cells.values()].filter(({ value }) => value === agrees).length).toBe(2);
    await person.page.getByText(writeWords.done.agrees(formulas)).waitFor();
    expect([person.traffic.elsewhere(), person.traffic.complaints]).toEqual([[], []]);
  });

  it("selects the cells of a gap that is clicked", async () => {
    const person = await inExcel(asCommandLine);
    await straightToResults(person);
    const gaps = person.page.getByRole("region", { name: resultsWords.gaps.title });
    await person.click(gaps.getByRole("button", { name: "RO6!D15", exact: true }).first());
    await until(() => person.book.activeSheet.name === "RO6");
    expect(person.book.selection.area).toEqual({ top: 14, left: 3, bottom: 14, right: 3 });
  });

  it("puts the sheets of a second run in the place of the first, as the command line does", async () => {
    const person = await inExcel(asCommandLine);
    await straightToWrite(person);
    await write(person);
    const first = setOf(person.book);
    await person.press(writeWords.done.again);
    await straightToWrite(person);
    await person.page.getByText(writeWords.ready.replaces("BB_")).waitFor();
    await write(person);
    expect(setOf(person.book)).toEqual(first);
    const again = await ourCellsIn(await byCommandLine(burnley, {}, await burnleyWritten()));
    expect(differences(apartFromWho(ourCellsOf(person.book)), apartFromWho(again))).toEqual([]);
  });

  it("says that a workbook's structure is protected, and writes nothing", async () => {
    const person = await inExcel(asCommandLine);
    person.book.protection = { password: undefined };
    const before = snapshot(person.book);
    await straightToWrite(person);
    await person.press(writeWords.ready.write);
    await person.comesTo(stuckWords.title);
    expect(await person.page.getByRole("alert").innerText()).toContain("structure is protected");
    expect(snapshot(person.book)).toEqual(before);
  });

  it("says that somebody is typing in a cell, writes nothing, and writes once the cell is left", async () => {
    const person = await inExcel(asCommandLine);
    const before = snapshot(person.book);
    await straightToWrite(person);
    person.book.isCellBeingEdited = true;
    await person.press(writeWords.ready.write);
    await person.comesTo(stuckWords.title);
    expect(await person.page.getByRole("alert").innerText()).toContain("typing in a cell");
    expect(snapshot(person.book)).toEqual(before);
    person.host.leaveCell();
    await tryAgain(person, writeWords.title);
    await write(person);
    expect(differences(apartFromWho(ourCellsOf(person.book)), apartFromWho(await burnleyCells()))).toEqual([]);
  });

  it("leaves the workbook as it was when a write is cancelled", async () => {
    let calculates = (): void => undefined;
    let goOn = (): void => undefined;
    const calculating = new Promise<void>((resolve) => (calculates = resolve));
    const allowed = new Promise<void>((resolve) => (goOn = resolve));
    const person = await inExcel(async (book) => {
      calculates();
      await allowed;
      await asCommandLine(book);
    });
    const before = snapshot(person.book);
    await straightToWrite(person);
    await person.press(writeWords.ready.write);
    await calculating;
    expect(setOf(person.book).length).toBeGreaterThan(10);
    await person.press(writeWords.writing.cancel);
    goOn();
    await person.comesTo(writeWords.title);
    expect(snapshot(person.book)).toEqual(before);
  });

  it("reads a workbook when asked to in which somebody was typing as the pane opened", async () => {
    const book = await burnleyBook();
    book.isCellBeingEdited = true;
    const host = new ExcelHost(book, { calculate: asCommandLine });
    const person = personAt(await open({ excel: { host } }));
    await person.comesTo(stuckWords.title);
    expect(await person.page.getByRole("alert").innerText()).toContain("typing in a cell");
    host.leaveCell();
    await tryAgain(person, tablesWords.title);
  });
});
