/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { RunRequest } from "../../../src/run/request";
import type { InExcel } from "../../../src/taskpane/desk/desk";
import { answersOf } from "../../../src/taskpane/flow/benchmark/answers";
import type { AtTable } from "../../../src/taskpane/flow/benchmark/benchmarkState";
import Tables from "../../../src/taskpane/screens/tables/Tables";
import { tablesWords } from "../../../src/text/pane/tables";
import { boroughFile, exampleBytes } from "../../examples/exampleFiles";
import { bookOf } from "../../cli/books";
import { burnleyFile, deskAt, quietExcel } from "../exampleDesk";
import { faults, show } from "../shown";

const at = async (file: Parameters<typeof deskAt>[0], excel: InExcel | null = null): Promise<Omit<AtTable, "at">> => {
  const desk = await deskAt(file, excel);
  const request: RunRequest = { mapping: null };
  const tables = await answersOf(desk).tables(request);
  if (!tables.ok) throw new Error(JSON.stringify(tables.issues));
  const seat = { flow: "benchmark", desk, request, reached: "table" } as const;
  return { seat, tables: tables.value, asking: false, refused: [], answered: request };
};
const borough = async () => ({ name: boroughFile, bytes: new Uint8Array(await exampleBytes(boroughFile)) });

const shown = (state: Omit<AtTable, "at">) => {
  const onChange = jest.fn<void, [RunRequest]>();
  const onStep = jest.fn<void, [string]>();
  const container = show(<Tables {...state} onChange={onChange} onStep={onStep} onOtherFlow={() => undefined} />);
  return { onChange, onStep, container };
};
afterEach(cleanup);

describe("the cost table of a return", () => {
  let state: Omit<AtTable, "at">;
  beforeAll(async () => {
    state = await at(await burnleyFile());
  });

  it("goes straight to the results, with everything filled in", () => {
    const { onStep } = shown(state);
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: tablesWords.council }).value).toBe("Burnley");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: tablesWords.year }).value).toBe("2024-25");
    fireEvent.click(screen.getByRole("button", { name: tablesWords.compareNow }));
    fireEvent.click(screen.getByRole("button", { name: tablesWords.checkMapping }));
    expect(onStep.mock.calls).toEqual([["results"], ["mapping"]]);
  });

  it("says which cells, how many lines, the unit, the bases and the year", () => {
    shown(state);
    const best = screen.getAllByRole("radio")[0]?.closest("span")?.textContent;
    expect(best).toMatch(/^RSX!A5:J21, .*RO4!A5:J30, .*RO6!A5:J37/u);
    expect(best).toContain("34 lines, £000, gross and net, 2024-25");
  });

  it("shows the tables at the end of a long list when told to", () => {
    const { list } = state.tables;
    const long = Array.from({ length: 9 }, () => list.map((one) => ({ ...one }))).flat();
    shown({ ...state, tables: { ...state.tables, list: long } });
    const before = screen.getAllByRole("radio").length;
    fireEvent.click(screen.getByRole("button", { name: /^Show \d+ other tables?$/u }));
    expect(before).toBeLessThan(long.length);
    expect(screen.getAllByRole("radio")).toHaveLength(long.length);
  });

  it("shows what the reading rests on, and says why the columns of a form cannot be corrected", () => {
    shown(state);
    expect(screen.getByText(tablesWords.fixedColumns("revenue-outturn"))).toBeTruthy();
    expect(screen.getByText(/^text above the table “£ thousand” \(\d+ % sure\)$/u)).toBeTruthy();
  });

  it("finds a council by part of its name", () => {
    const { onChange } = shown(state);
    const council = screen.getByRole("combobox", { name: tablesWords.council });
    fireEvent.click(council);
    fireEvent.change(council, { target: { value: "rossen" } });
    fireEvent.click(screen.getByRole("option", { name: "Rossendale" }));
    expect(onChange.mock.calls).toEqual([[{ mapping: null, council: "E07000125" }]]);
  });

  it("reads the unit as the person says", () => {
    const { onChange } = shown(state);
    fireEvent.change(screen.getByRole("combobox", { name: tablesWords.unit }), { target: { value: "1" } });
    expect(onChange.mock.calls[0]?.[0].corrections?.scale).toBe(1);
  });

  it("says why a change cannot be used, and takes it back", () => {
    const refused = [{ code: "table/not-found", severity: "error", facts: { sheets: 1 } }] as const;
    const { onChange, onStep } = shown({ ...state, refused });
    expect(screen.getByRole("alert").textContent).toContain(tablesWords.refused);
    fireEvent.click(screen.getByRole("button", { name: tablesWords.compareNow }));
    expect(onStep).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: tablesWords.undo }));
    expect(onChange.mock.calls).toEqual([[state.answered]]);
  });

  it("asks for the council when the workbook names none", () => {
    const { onStep } = shown({
      ...state,
      tables: { ...state.tables, facts: { ...state.tables.facts, council: null } },
    });
    fireEvent.click(screen.getByRole("button", { name: tablesWords.goOn }));
    expect(onStep).not.toHaveBeenCalled();
    expect(screen.getByText(tablesWords.councilNeeded)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: tablesWords.council }));
  });

  it("has names and roles on everything", async () => {
    expect(await faults(shown(state).container)).toEqual([]);
  });
});

describe("the cost table of a council's own workbook", () => {
  it("gives way to another, which is asked for by its sheet", async () => {
    const { onChange } = shown(await at(await borough()));
    fireEvent.click(screen.getByRole("radio", { name: /Council summary!/u }));
    expect(onChange.mock.calls).toEqual([[{ mapping: null, sheet: "Council summary" }]]);
  });

  it("goes on to the mapping, and lets a column be read as something else", async () => {
    const state = await at(await borough());
    const { onChange } = shown(state);
    expect(screen.queryByRole("button", { name: tablesWords.compareNow })).toBeNull();
    fireEvent.change(screen.getByRole("combobox", { name: /Capital charges/u }), { target: { value: "ignored" } });
    const { sheet, corrections } = onChange.mock.calls[0]?.[0] ?? {};
    expect(sheet).toBe("Support services");
    expect([...(corrections?.roles ?? [])]).toEqual([[expect.any(Number), "ignored"]]);
  });

  it("lets a row be a total, a heading, or nothing that is read", async () => {
    const { onChange, container } = shown(await at(await borough()));
    expect(screen.getByText(tablesWords.rows(20, 4))).toBeTruthy();
    fireEvent.change(screen.getByRole("combobox", { name: "13: Resources subtotal" }), {
      target: { value: "ignored" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Next" }));
    fireEvent.change(screen.getByRole("combobox", { name: /^2\d: ICT$/u }), { target: { value: "heading" } });
    expect(onChange.mock.calls.map(([{ corrections }]) => [...(corrections?.rows ?? [])])).toEqual([
      [[13, "ignored"]],
      [[expect.any(Number), "heading"]],
    ]);
    expect(await faults(container)).toEqual([]);
  });

  it("keeps what was said of other rows and columns", async () => {
    const state = await at(await borough());
    const corrections = {
      months: 9,
      roles: new Map([[7, "ignored"]] as const),
      rows: new Map([[13, "line"]] as const),
    };
    const { onChange } = shown({ ...state, seat: { ...state.seat, request: { ...state.seat.request, corrections } } });
    fireEvent.change(screen.getByRole("combobox", { name: /^8: Accountancy$|^\d+: Payroll$/u }), {
      target: { value: "total" },
    });
    const said = onChange.mock.calls[0]?.[0].corrections;
    expect(said).toMatchObject({ months: 9, roles: corrections.roles });
    expect(said?.rows?.size).toBe(2);
  });

  it("takes the months, the signs and the header as the person says", async () => {
    const { onChange } = shown(await at(await borough()));
    fireEvent.change(screen.getByRole("combobox", { name: tablesWords.months }), { target: { value: "9" } });
    fireEvent.change(screen.getByRole("combobox", { name: tablesWords.signs }), { target: { value: "turned" } });
    const header = screen.getByRole<HTMLInputElement>("textbox", { name: tablesWords.header });
    expect(header.value).toBe("5");
    fireEvent.change(header, { target: { value: "4:5" } });
    fireEvent.keyDown(header, { key: "Enter" });
    expect(onChange.mock.calls.map(([{ corrections }]) => corrections)).toEqual([
      { roles: new Map(), months: 9 },
      { roles: new Map(), signs: "turned" },
      { roles: new Map(), header: { top: 4, bottom: 5 } },
    ]);
  });

  it("says how a header is written when it cannot be understood, and asks for nothing", async () => {
    const { onChange } = shown(await at(await borough()));
    const header = screen.getByRole("textbox", { name: tablesWords.header });
    fireEvent.change(header, { target: { value: "A4" } });
    fireEvent.blur(header);
    expect(screen.getByText(tablesWords.headerWrong)).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it("offers the years that there are figures of, and the table's own", async () => {
    shown(await at(await borough()));
    const years = [...screen.getByRole<HTMLSelectElement>("combobox", { name: tablesWords.year }).options];
    expect(years[0]?.value).toBe("2024-25");
    expect(years.map(({ value }) => value)).not.toContain("2030-31");
  });
});

describe("a list of transactions", () => {
  const payment = (place: number): readonly (string | number)[] => [
    ...[["Accountancy", "ICT", "Legal services"][place % 3] ?? "", `Supplier ${place % 9}`],
    ...[`2024-${String((place % 9) + 1).padStart(2, "0")}-10`, `R${place}`, 1000 + place],
  ];
  const ledger = async () => {
    const payments = Array.from({ length: 60 }, (_, place) => payment(place));
    const header = ["Service", "Supplier", "Payment date", "Reference", "Amount £"];
    const rows = [header, ...payments, payment(7), ["ICT", "Supplier 1", "2024-05-10", "C1", -500]];
    return { name: "ledger.xlsx", bytes: await bookOf({ Spend: rows }) };
  };

  it("shows what it holds, with the payments that stand there again, and lets its columns be corrected", async () => {
    const show = jest.fn<Promise<void>, Parameters<InExcel["show"]>>(() => Promise.resolve());
    const state = await at(await ledger(), { ...quietExcel, show });
    expect(state.tables.chosen.table.layout).toBe("ledger");
    const { onChange, container } = shown(state);
    expect(screen.getByText("1 credit, −£500: netted off in the lines.")).toBeTruthy();
    expect(screen.getByText(/^1 repeated payment, £1,007: the same in/u)).toBeTruthy();
    expect(screen.getByText(/^£1,007, Supplier 7, .*rows 9, 62, in “ICT”$/u)).toBeTruthy();
    const [link] = screen.getAllByText("Spend!A62:E62");
    if (link) fireEvent.click(link);
    expect(show.mock.calls).toHaveLength(1);
    expect(screen.queryByRole("button", { name: tablesWords.compareNow })).toBeNull();
    fireEvent.change(screen.getByRole("combobox", { name: "Supplier" }), { target: { value: "label" } });
    expect(onChange.mock.calls[0]?.[0].corrections?.roles).toEqual(new Map([[2, "label"]]));
    expect(await faults(container)).toEqual([]);
  });
});

describe("the cost table in Excel", () => {
  it("follows the selection while the person says so, and reads more than one cell", async () => {
    const cells = { sheet: "RO6", top: 5, left: 1, bottom: 37, right: 10 };
    const stop = jest.fn();
    let tell: Parameters<InExcel["follow"]>[0] = () => undefined;
    const follow: InExcel["follow"] = (told) => {
      tell = told;
      return Promise.resolve(stop);
    };
    const { onChange } = shown(await at(await burnleyFile(), { ...quietExcel, follow }));
    fireEvent.click(screen.getByRole("radio", { name: new RegExp(tablesWords.mySelection, "u") }));
    act(() => tell({ ...cells, bottom: 5, right: 1 }));
    expect(onChange).not.toHaveBeenCalled();
    act(() => tell(cells));
    expect(onChange.mock.calls).toEqual([[{ mapping: null, selection: cells }]]);
    cleanup();
    await Promise.resolve();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("selects the cells that a decision rests on", async () => {
    const show = jest.fn<Promise<void>, Parameters<InExcel["show"]>>(() => Promise.resolve());
    shown(await at(await burnleyFile(), { ...quietExcel, show }));
    const [link] = screen.getAllByText("RSX!D5:D21");
    if (link) fireEvent.click(link);
    expect(show.mock.calls).toEqual([[{ sheet: "RSX", top: 5, left: 4, bottom: 21, right: 4 }]]);
  });
});
