/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import type { ChosenFile } from "../../../src/taskpane/desk/desk";
import type { AtMapping } from "../../../src/taskpane/flow/benchmark/benchmarkState";
import Mapping from "../../../src/taskpane/screens/mapping/Mapping";
import { mappingWords } from "../../../src/text/pane/mapping";
import { deskAt } from "../exampleDesk";
import { boroughFile, exampleBytes } from "../../examples/exampleFiles";
import { faults, show } from "../shown";

const borough = async (): Promise<ChosenFile> => ({
  name: boroughFile,
  bytes: new Uint8Array(await exampleBytes(boroughFile)),
});

/** Fernshire's table against the bundled dataset, which knows no Fernshire: its lines are read all the same. */
const atMapping = async (): Promise<Omit<AtMapping, "at">> => {
  const desk = await deskAt(await borough());
  const request = { mapping: null, council: "Burnley" } as const;
  const prepared = await desk.prepare(request);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.issues));
  return {
    seat: { flow: "benchmark", desk, request, reached: "mapping" },
    prepared: prepared.value,
    issues: prepared.issues,
  };
};

const Held = ({
  state,
  onImport,
}: {
  state: Omit<AtMapping, "at">;
  onImport: (file: ChosenFile) => void;
}): ReactElement => {
  const [request, change] = useState(state.seat.request);
  return (
    <Mapping
      {...state}
      seat={{ ...state.seat, request }}
      onChange={change}
      onExport={() => undefined}
      onImport={onImport}
      onContinue={() => undefined}
    />
  );
};

let state: Omit<AtMapping, "at">;
beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  state = await atMapping();
});
afterEach(cleanup);

const shown = (onImport: (file: ChosenFile) => void = () => undefined): HTMLElement =>
  show(<Held state={state} onImport={onImport} />);
const list = (): HTMLElement => screen.getByRole("listbox", { name: mappingWords.list });
const line = (name: RegExp): HTMLElement => within(list()).getByRole("option", { name });
const picker = (): HTMLElement => screen.getByRole("combobox", { name: mappingWords.giveTo });
const press = (key: string, more: object = {}): void => void fireEvent.keyDown(list(), { key, ...more });
const giveTo = (typed: string, name: string): void => {
  fireEvent.click(picker());
  fireEvent.change(picker(), { target: { value: typed } });
  fireEvent.click(screen.getByRole("option", { name }));
};
const progress = () => screen.getByText(/^£.* mapped$/u).textContent;

describe("the mapping screen", () => {
  it("says how many pounds are mapped, and how many lines are left", () => {
    shown();
    expect(progress()).toMatch(/^£\d.* of £\d.* mapped$/u);
    expect(screen.getByText(/^2 lines with £620k still to map$/u)).toBeTruthy();
  });

  it("says of each line its function and the rule behind it, or that there is none", () => {
    shown();
    expect(line(/^Accountancy/u).textContent).toMatch(
      /Finance and internal audit – by its name “accountancy”, \d+ % sure$/u,
    );
    expect(line(/^Transformation reserve/u).textContent).toContain("? Not mapped – no name that is known");
    expect(line(/^Customer services/u).textContent).toContain("not back office");
  });

  it("gives several lines to a function by keyboard alone, and takes it back in one step", () => {
    shown();
    const before = progress();
    fireEvent.click(screen.getByLabelText(mappingWords.onlyUnmapped));
    press("a", { ctrlKey: true });
    press("Enter");
    expect(document.activeElement).toBe(picker());
    fireEvent.change(picker(), { target: { value: "busi supp" } });
    for (const key of ["ArrowDown", "Enter"]) fireEvent.keyDown(picker(), { key });
    expect(document.activeElement).toBe(screen.getByRole("button", { name: mappingWords.goOn }));
    expect(screen.getByText(mappingWords.nothingLeft)).toBeTruthy();
    expect(screen.getByText(mappingWords.empty)).toBeTruthy();
    expect(progress()).not.toBe(before);
    fireEvent.click(screen.getByRole("button", { name: mappingWords.undo }));
    expect(progress()).toBe(before);
    expect(within(list()).getAllByRole("option")).toHaveLength(2);
  });

  it("takes a line out of the back office with one button", () => {
    shown();
    fireEvent.click(line(/^Legal services/u));
    fireEvent.click(screen.getByRole("button", { name: mappingWords.markOf.outside }));
    expect(line(/^Legal services/u).textContent).toContain("Front-line services – not back office; chosen by hand");
  });

  it("leaves a line unmapped when told to, and says by whom", () => {
    shown();
    fireEvent.click(line(/^Payroll/u));
    fireEvent.click(picker());
    fireEvent.click(screen.getByRole("option", { name: mappingWords.leaveUnmapped }));
    expect(line(/^Payroll/u).textContent).toContain(mappingWords.unmapped.byHand);
  });

  it("moves by arrows and chooses by Space and Shift", () => {
    shown();
    press("ArrowDown");
    press(" ");
    press("ArrowDown", { shiftKey: true });
    const chosen = within(list()).getAllByRole("option", { selected: true });
    expect(chosen.map((each) => each.getAttribute("aria-posinset"))).toEqual(["2", "3"]);
    expect(list().getAttribute("aria-activedescendant")).toBe(chosen[1]?.id);
    press("Escape");
    expect(within(list()).queryAllByRole("option", { selected: true })).toEqual([]);
  });

  it("offers a function that a line may belong to, and takes it with one button", () => {
    const suggested = [{ function: "ict", confidence: 0.8, rule: "similar", matched: "digital" }] as const;
    const { prepared } = state;
    const lines = prepared.table.lines.map((each) => (each.mapped.length === 0 ? { ...each, suggested } : each));
    const table = { ...prepared.table, lines };
    show(<Held state={{ ...state, prepared: { ...prepared, table } }} onImport={() => undefined} />);
    const reserve = line(/^Transformation reserve/u);
    expect(reserve.textContent).toContain(
      "? Not mapped – perhaps ICT and e-government, for its name is like “digital”",
    );
    fireEvent.click(reserve);
    fireEvent.click(screen.getByRole("button", { name: mappingWords.accept(1) }));
    expect(line(/^Transformation reserve/u).textContent).toContain("ICT and e-government – chosen by hand");
  });

  it("gives nothing when no line is chosen, and says so", () => {
    shown();
    giveTo("legal", "Legal");
    expect(screen.getAllByText(mappingWords.noneChosen).length).toBeGreaterThan(1);
  });

  it("takes a mapping file in", async () => {
    const file = await new Promise<ChosenFile>((take) => {
      shown(take);
      const chosen = new File(["line,function\n"], "ours.csv");
      // jsdom's files cannot be read to bytes.
      Object.assign(chosen, { arrayBuffer: () => Promise.resolve(new Uint8Array([1]).buffer) });
      fireEvent.change(screen.getByLabelText(mappingWords.importFile, { selector: "input" }), {
        target: { files: [chosen] },
      });
    });
    expect(file.name).toBe("ours.csv");
  });

  it("has names and roles on everything", async () => {
    expect(await faults(shown())).toEqual([]);
  });
});
