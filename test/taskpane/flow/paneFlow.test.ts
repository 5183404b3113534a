import { Cancelled, type Desks } from "../../../src/taskpane/desk/desk";
import { paneFlow, type PaneFlow } from "../../../src/taskpane/flow/paneFlow";
import type { PaneState } from "../../../src/taskpane/flow/paneState";
import { burnleyFile, deskAt, excelDesks, quietExcel, tabDesks } from "../exampleDesk";

const told: string[] = [];
const surroundings = {
  now: () => "2026-01-02 03:04",
  version: "0.0.0",
  remembered: () => "",
  remember: (council: string) => void told.push(council),
  patience: 0,
};

/** The state once it is one of these. */
const until = <At extends PaneState["at"]>(flow: PaneFlow, ...wanted: At[]): Promise<Extract<PaneState, { at: At }>> =>
  new Promise((resolve) => {
    const look = (): void => {
      const state = flow.state();
      if (isAt(state, wanted)) resolve(state);
    };
    flow.watch(look);
    look();
  });

const isAt = <At extends PaneState["at"]>(
  state: PaneState,
  at: readonly At[],
): state is Extract<PaneState, { at: At }> => (at as readonly string[]).includes(state.at);

const now = <At extends PaneState["at"]>(flow: PaneFlow, at: At): Extract<PaneState, { at: At }> => {
  const state = flow.state();
  if (!isAt(state, [at])) throw new Error(`the pane is at ${state.at}, not at ${at}`);
  return state;
};

const opened = async (desks: Desks = tabDesks): Promise<PaneFlow> => {
  const flow = paneFlow(desks, surroundings);
  await flow.openExample();
  return flow;
};

describe("the flow of the pane", () => {
  it("shows the cost table of the workbook that it opens, with the council found filled in", async () => {
    const { tables, seat } = now(await opened(), "table");
    expect(tables.facts.council?.name).toBe("Burnley");
    expect(tables.chosen).toBe(tables.list[0]);
    expect(seat.request).toEqual({ mapping: null });
  });

  it("says what it is doing while a step takes its time, and goes back to the start when it is stopped", async () => {
    const flow = paneFlow({ ...tabDesks, ofFile: () => new Promise(() => undefined) }, surroundings);
    void flow.openFile(await burnleyFile());
    expect(await until(flow, "busy")).toMatchObject({ doing: "opening", name: (await burnleyFile()).name });
    flow.cancel();
    expect(flow.state()).toEqual({ at: "start", flow: "benchmark" });
  });

  it("reads the workbook that is open in Excel", async () => {
    const flow = paneFlow(excelDesks(quietExcel), surroundings);
    await flow.openExcel();
    expect(now(flow, "table").seat.desk.excel).toBe(quietExcel);
  });

  it("keeps what was chosen on the way to the results and back, and asks the desk nothing twice", async () => {
    const asked: string[] = [];
    const flow = await opened({
      ...tabDesks,
      ofFile: async (file) => {
        const desk = await deskAt(file);
        return {
          ...desk,
          compare: (request) => {
            asked.push("compare");
            return desk.compare(request);
          },
        };
      },
    });
    flow.benchmark.change({ mapping: null, basis: "net" });
    await flow.benchmark.goTo("results");
    expect(now(flow, "results").compared.benchmark.choices.basis).toBe("net");
    await flow.benchmark.goTo("table");
    expect(now(flow, "table").seat).toMatchObject({ request: { basis: "net" }, reached: "results" });
    await flow.benchmark.goTo("results");
    expect(asked).toEqual(["compare"]);
  });

  it("takes the steps after a change as not seen", async () => {
    const flow = await opened();
    await flow.benchmark.goTo("results");
    await flow.benchmark.goTo("table");
    flow.benchmark.change({ mapping: null, basis: "net" });
    expect(now(flow, "table").seat.reached).toBe("table");
  });

  it("keeps the last answer while it asks again, and says on the screen why a change cannot be used", async () => {
    const flow = await opened();
    const before = now(flow, "table");
    flow.benchmark.change({ mapping: null, sheet: "no such sheet" });
    expect(now(flow, "table")).toMatchObject({ asking: true, tables: before.tables });
    await new Promise<void>((done) => flow.watch(() => !now(flow, "table").asking && done()));
    const after = now(flow, "table");
    expect(after.refused.map(({ code }) => code)).toContain("table/sheet-unknown");
    expect(after.tables).toBe(before.tables);
    expect(after.answered).toEqual({ mapping: null });
  });

  it("remembers a council once the workbook has been read with it", async () => {
    told.length = 0;
    const flow = await opened();
    flow.benchmark.change({ mapping: null, council: "E07000117" });
    await new Promise<void>((done) => flow.watch(() => !now(flow, "table").asking && done()));
    expect(told).toEqual(["E07000117"]);
  });

  it("lays what is assigned over the mapping without asking the desk", async () => {
    const flow = await opened();
    await flow.benchmark.goTo("mapping");
    const { prepared } = now(flow, "mapping");
    const line = prepared.table.lines[0];
    const assigned = [
      { id: line?.id ?? "", label: line?.label ?? "", function: "legal", share: 1, addressable: 1 },
    ] as const;
    flow.benchmark.change({ mapping: null, assigned });
    expect(now(flow, "mapping")).toMatchObject({ prepared, seat: { request: { assigned } } });
    await flow.benchmark.goTo("compare");
    expect(now(flow, "compare").prepared.table.lines[0]?.mapped).toMatchObject([
      { function: "legal", rule: "by-hand" },
    ]);
  });

  it("writes a copy and tells how far it has come", async () => {
    const flow = await opened();
    await flow.benchmark.goTo("write");
    const { compared } = now(flow, "write");
    const steps: string[] = [];
    flow.watch(() => {
      const shown = flow.state();
      if (shown.at === "write") steps.push(shown.state.at);
    });
    await flow.write();
    expect(steps[0]).toBe("writing");
    const { state } = now(flow, "write");
    expect(state).toMatchObject({ at: "written", run: { sheets: compared.sheets } });
    expect(state.at === "written" && (state.copy?.bytes.length ?? 0) > 0).toBe(true);
  });

  it("is ready to write again when a write was stopped", async () => {
    const stopped = async () => ({
      ...(await deskAt(await burnleyFile())),
      write: () => Promise.reject(new Cancelled()),
    });
    const flow = await opened({ ...tabDesks, ofFile: stopped });
    await flow.benchmark.goTo("write");
    await flow.write();
    expect(now(flow, "write").state).toEqual({ at: "ready" });
  });

  it("is stuck with the way out when cells have changed since they were read, and back where it was when told so", async () => {
    const issues = [{ code: "run/changed-since-read", severity: "error", facts: { table: "RO6" } }] as const;
    const changed = async () => ({
      ...(await deskAt(await burnleyFile())),
      write: () => Promise.resolve({ ok: false, issues } as const),
    });
    const flow = await opened({ ...tabDesks, ofFile: changed });
    await flow.benchmark.goTo("write");
    await flow.write();
    expect(now(flow, "stuck").remedy).toBe("results-again");
    flow.back();
    expect(now(flow, "write").state).toEqual({ at: "ready" });
    await flow.benchmark.readAgain("results");
    expect(flow.state().at).toBe("results");
  });

  it("owns up to a mistake of its own, and does again what stopped when told to", async () => {
    let broken = true;
    const flow = await opened({
      ...tabDesks,
      ofFile: async (file) => {
        const desk = await deskAt(file);
        return {
          ...desk,
          compare: (request) => (broken ? Promise.reject(new Error("no node")) : desk.compare(request)),
        };
      },
    });
    await flow.benchmark.goTo("results");
    expect(now(flow, "stuck")).toMatchObject({ remedy: "retry", problems: [{ where: "no node" }] });
    broken = false;
    await flow.retry();
    expect(flow.state().at).toBe("results");
  });

  it("says so when the file is no workbook, and that another has to be chosen", async () => {
    const flow = paneFlow(tabDesks, surroundings);
    await flow.openFile({ name: "notes.xlsx", bytes: new Uint8Array([1, 2, 3]) });
    expect(now(flow, "stuck")).toMatchObject({ remedy: "choose", before: { at: "start" } });
    await flow.startOver();
    expect(flow.state()).toEqual({ at: "start", flow: "benchmark" });
  });

  it("says so when the example cannot be fetched", async () => {
    const flow = await opened({ ...tabDesks, example: () => Promise.resolve(null) });
    expect(now(flow, "stuck").remedy).toBe("retry");
  });

  it("hands on the mapping as a file, and takes it back", async () => {
    const flow = await opened();
    await flow.benchmark.goTo("mapping");
    const file = await flow.benchmark.mappingFile();
    expect(file?.name).toBe("burnley-revenue-outturn-2024-25-mapping.csv");
    expect(flow.state().at).toBe("mapping");
    await flow.benchmark.importMapping(file ?? { name: "", bytes: new Uint8Array() });
    expect(now(flow, "mapping").seat.request.mapping?.length).toBeGreaterThan(0);
  });

  it("says what is wrong with a mapping file and leaves the mapping as it was", async () => {
    const flow = await opened();
    await flow.benchmark.goTo("mapping");
    await flow.benchmark.importMapping({ name: "wrong.csv", bytes: new TextEncoder().encode("a,b\n1,2\n") });
    expect(now(flow, "stuck").problems[0]?.where).toContain("wrong.csv");
    flow.back();
    expect(now(flow, "mapping").seat.request.mapping).toBeNull();
  });
});
