/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Pane } from "../../src/taskpane/Pane";
import type { Desks } from "../../src/taskpane/desk/desk";
import type { Place } from "../../src/taskpane/place";
import { shellWords } from "../../src/text/pane/shell";
import { startWords } from "../../src/text/pane/start";
import { busyWords, stuckWords } from "../../src/text/pane/stuck";
import { tablesWords } from "../../src/text/pane/tables";
import { burnleyFile, excelDesks, quietExcel, tabDesks } from "./exampleDesk";
import { faults } from "./shown";

const open = (desks: Desks | null = tabDesks, place: Place | null = "browser"): HTMLElement =>
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane place={place} desks={desks} />
    </FluentProvider>,
  ).container;
const heading = (name: string): Promise<HTMLElement> =>
  screen.findByRole("heading", { level: 1, name }, { timeout: 60_000 });

beforeAll(() => {
  // jsdom lays nothing out, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
  const file = new File([], name);
  // jsdom's files cannot be read to bytes.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  await act(async () => {
    fireEvent.change(screen.getByLabelText(startWords.choose, { selector: "input" }), { target: { files: [file] } });
    await Promise.resolve();
  });
};

describe("the pane", () => {
  it("begins in a tab with a workbook to choose, and says that nothing leaves the machine", () => {
    open();
    expect(screen.getByRole("button", { name: startWords.choose })).toBeTruthy();
    expect(screen.getByText(startWords.private)).toBeTruthy();
    expect(screen.queryByRole("button", { name: startWords.readOpen })).toBeNull();
  });

  it("waits for Excel while it is not known whether it is there", () => {
    open(null, null);
    expect(screen.getByText(busyWords.waitingForExcel)).toBeTruthy();
  });

  it("reads the open workbook in Excel by itself, and is at the results with one click", async () => {
    open(excelDesks(quietExcel), "excel");
    await heading(shellWords.names.table);
    fireEvent.click(screen.getByRole("button", { name: tablesWords.compareNow }));
    const results = await heading(shellWords.names.results);
    expect(document.activeElement).toBe(results);
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      shellWords.announced(shellWords.names.results, 4, 5),
    );
  });

  it("goes back to a step behind with a click on it", async () => {
    open();
    await choose("burnley.xlsx", (await burnleyFile()).bytes);
    await heading(shellWords.names.table);
    fireEvent.click(screen.getByRole("button", { name: tablesWords.checkMapping }));
    await heading(shellWords.names.mapping);
    expect(screen.getByText(shellWords.short.mapping, { selector: "[aria-current=step]" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: shellWords.short.table }));
    await heading(shellWords.names.table);
  });

  it("says what a file is that is no workbook, and lets another be chosen", async () => {
    open();
    await choose("notes.xlsx", new Uint8Array([1, 2, 3]));
    await heading(stuckWords.title);
    expect(screen.getByRole("alert").textContent).toContain("notes.xlsx");
    fireEvent.click(screen.getByRole("button", { name: stuckWords.remedies.choose }));
    await heading(startWords.title);
  });

  it("refuses what is dropped when it is no workbook", () => {
    open();
    const box = screen.getByText(startWords.drop);
    fireEvent.drop(box, { dataTransfer: { files: [new File([], "photo.png")] } });
    expect(screen.getByRole("alert").textContent).toBe(startWords.notAWorkbook);
  });

  it("has names and roles on everything when it begins", async () => {
    expect(await faults(open())).toEqual([]);
  });
});
