/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { CellRange } from "../../../src/model/cells";
import type { Compared, SittingRun } from "../../../src/run/sitting";
import type { InExcel } from "../../../src/taskpane/desk/desk";
import type { WriteProps, WriteState } from "../../../src/taskpane/screens/props";
import Write from "../../../src/taskpane/screens/write/Write";
import { partWords } from "../../../src/text/pane/parts";
import { writeWords } from "../../../src/text/pane/write";
import { burnleySitting } from "../exampleSitting";
import { faults, show } from "../shown";

let compared: Compared;
beforeAll(async () => {
  ({ compared } = await burnleySitting());
});
afterEach(cleanup);

const { ready, writing, done } = writeWords;
const gone: (string | CellRange)[] = [];
const excel: InExcel = {
  show: (cells) => Promise.resolve(void gone.push(cells)),
  open: (sheet) => Promise.resolve(void gone.push(sheet)),
  follow: () => Promise.resolve(() => undefined),
};
const told = { onWrite: jest.fn(), onCancel: jest.fn(), onSave: jest.fn(), onAgain: jest.fn() };
beforeEach(() => {
  gone.length = 0;
  jest.clearAllMocks();
});

const open = (state: WriteState, props: Partial<WriteProps> = {}): HTMLElement =>
  show(<Write flow="benchmark" plan={compared} state={state} excel={excel} {...told} {...props} />);

const written = (calculated: SittingRun["calculated"]): WriteState => ({
  at: "written",
  run: { sheets: compared.sheets, calculated },
  copy: null,
  issues: [],
});

const press = (name: string): void => void fireEvent.click(screen.getByRole("button", { name }));

const states: readonly (readonly [string, () => WriteState])[] = [
  ["before", () => ({ at: "ready" })],
  ["during", () => ({ at: "writing", done: 7, of: 17, sheet: "BB_Ceiling" })],
  ["after", () => written({ formulas: 4_509, differing: 0, first: [] })],
];

it.each(states)("the screen %s the writing has no fault that axe can find, in Excel and in a tab", async (_, state) => {
  for (const place of [excel, null]) {
    const container = open(state(), { excel: place });
    container.querySelectorAll("details").forEach((details) => (details.open = true));
    expect(await faults(container)).toEqual([]);
    cleanup();
  }
});

describe("before the writing", () => {
  it("every sheet is named with what it shows, and a person's own stay as they are", () => {
    const container = open({ at: "ready" });
    const list = screen.getByRole("list", { name: writeWords.sheets, hidden: true });
    const items = within(list).getAllByRole("listitem", { hidden: true });
    expect(items).toHaveLength(compared.sheets.length);
    compared.sheets.forEach((sheet, index) => expect(items[index]?.textContent.startsWith(sheet)).toBe(true));
    expect(container.textContent).toContain(`${compared.sheets.length} sheets will be added to this workbook.`);
    expect(container.textContent).toContain(ready.own);
    expect(container.textContent).not.toContain("take the place");
  });

  it("it is said that an earlier set goes, when nobody has touched it", () => {
    open({ at: "ready" }, { plan: { ...compared, replaces: true } });
    expect(screen.getByText(ready.replaces("BB_"))).toBeTruthy();
  });

  it("it is said which sheets of an earlier set somebody has changed, and that the new ones stand beside them", () => {
    const kept = [{ set: "BB", sheets: [], edited: ["BB_Inputs", "BB_Mapping"], added: [], gone: ["BB_Charts"] }];
    const sheets = compared.sheets.map((sheet) => sheet.replace("BB_", "BB2_"));
    const { textContent } = open({ at: "ready" }, { plan: { ...compared, sheets, kept } });
    for (const words of ["edited: BB_Inputs, BB_Mapping", "taken away or renamed: BB_Charts", ready.beside("BB2_")])
      expect(textContent).toContain(words);
    expect(textContent).not.toContain("added: ");
  });

  it("one button writes in Excel, and makes a copy in a tab", () => {
    open({ at: "ready" });
    press(ready.write);
    cleanup();
    open({ at: "ready" }, { excel: null });
    press(ready.copy.benchmark);
    expect(told.onWrite).toHaveBeenCalledTimes(2);
  });
});

describe("during the writing", () => {
  it("the sheet and the count are told, and it can be cancelled", () => {
    open({ at: "writing", done: 7, of: 17, sheet: "BB_Ceiling" });
    expect(screen.getByRole("status").textContent).toBe("7 of 17: BB_Ceiling");
    const bar = screen.getByRole("progressbar");
    expect([bar.getAttribute("aria-valuenow"), bar.getAttribute("aria-valuemax")]).toEqual(["7", "17"]);
    press(writing.cancel);
    expect(told.onCancel).toHaveBeenCalledTimes(1);
  });

  it("no sheet is named before the first", () => {
    open({ at: "writing", done: 0, of: 0, sheet: "" });
    expect(screen.getByRole("status").textContent).toBe(writing.starting);
    expect(screen.getByRole("progressbar").hasAttribute("aria-valuenow")).toBe(false);
  });
});

describe("after the writing", () => {
  it("it is said that Excel agrees with every figure, and how many formulas that were", () => {
    open(written({ formulas: 4_509, differing: 0, first: [] }));
    expect(screen.getByText("Excel agrees with every figure (4,509 formulas).")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("a disagreement is an alert with its cells, both values and the count, and a click selects the cell", () => {
    const at = { sheet: "BB_Costs", row: 9, column: 4 };
    open(
      written({
        formulas: 4_509,
        differing: 30,
        first: [
          { at, computed: 12.5, calculated: { error: "#NAME?" } },
          { at: { ...at, row: 10 }, computed: 12.5, calculated: null },
        ],
      }),
    );
    const { textContent } = screen.getByRole("alert");
    expect(textContent).toContain("Excel does not agree with 30 of 4,509 formulas");
    expect(textContent).toContain("BB_Costs!D9 Excel has #NAME?, Backbench 12.5");
    expect(textContent).toContain("BB_Costs!D10 Excel has nothing, Backbench 12.5");
    press("BB_Costs!D9");
    expect(gone).toEqual([{ sheet: "BB_Costs", top: 9, left: 4, bottom: 9, right: 4 }]);
    expect(screen.queryByText(/agrees with every figure/u)).toBeNull();
  });

  it("the results, the gaps and the ceiling are a click away in Excel", async () => {
    open(written({ formulas: 2, differing: 0, first: [] }));
    for (const sheet of ["BB_Results", "BB_Gaps", "BB_Ceiling"])
      fireEvent.click(screen.getAllByRole("button", { name: sheet })[0] ?? document.body);
    expect(gone).toEqual(["BB_Results", "BB_Gaps", "BB_Ceiling"]);
    cleanup();
    open(written(null), { excel: { ...excel, open: () => Promise.reject(new Error("gone")) } });
    await act(async () => {
      fireEvent.click(screen.getAllByRole("button", { name: "BB_Gaps" })[0] ?? document.body);
      await Promise.resolve();
    });
    expect(screen.getByRole("alert").textContent).toBe(partWords.excelRefused);
  });

  it("in a tab it is said that no other program has calculated the copy, which can be saved", () => {
    open(written(null), { excel: null });
    expect(screen.getByText(done.notCalculated)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "BB_Gaps" })).toBeNull();
    press(done.save);
    press(done.another.benchmark);
    expect([told.onSave, told.onAgain].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it("it is said how to take it back, with no button that promises more", () => {
    const { textContent } = open(written({ formulas: 2, differing: 0, first: [] }), {
      plan: { ...compared, replaces: true },
    });
    expect(textContent).toContain(done.takeBack("BB_"));
    expect(textContent).toContain(done.replaced);
    expect(screen.queryByRole("button", { name: /undo/iu })).toBeNull();
  });

  it("the warnings of the run are said", () => {
    const issue = {
      code: "run/edited-sheets-kept",
      severity: "warning",
      facts: { set: "BB", edited: "BB_Inputs", added: "", gone: "", written: "BB2", used: "yes" },
    } as const;
    open({ ...written(null), issues: [issue] } as WriteState);
    expect(screen.getByRole("region", { name: "Please look at" }).textContent).toContain("BB_Inputs");
  });
});
