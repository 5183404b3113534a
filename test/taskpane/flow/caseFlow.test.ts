import { failed } from "../../../src/model/issue";
import type { StatedCase } from "../../../src/model/statedCase";
import type { Desk, Desks } from "../../../src/taskpane/desk/desk";
import { paneFlow, type PaneFlow } from "../../../src/taskpane/flow/paneFlow";
import { cleanCase } from "../../audit/cleanCase";
import { caseStepsOf } from "../case/caseSteps";
import { burnleyFile, deskAt, excelDesks, quietExcel, tabDesks } from "../exampleDesk";

const surroundings = {
  now: () => "2026-01-02 03:04",
  version: "0.0.0",
  remembered: () => "",
  remember: () => undefined,
  patience: 0,
};

const desksWith = (steps: Partial<Desk>): Desks => ({
  ...tabDesks,
  ofFile: async (file) => ({ ...(await deskAt(file)), ...steps }),
});

const opened = async (desks: Desks = tabDesks): Promise<PaneFlow> => {
  const flow = paneFlow(desks, surroundings);
  await flow.turnTo("case");
  await flow.openExample();
  return flow;
};
const settled = (flow: PaneFlow): Promise<void> =>
  new Promise((done) => {
    flow.watch(() => {
      const state = flow.state();
      if (state.at === "case" && !state.asking) done();
    });
  });

describe("the flow of a business case", () => {
  it("begins in a tab on a start screen of its own, and in Excel with the workbook that is open", async () => {
    const tab = paneFlow(tabDesks, surroundings);
    await tab.turnTo("case");
    expect(tab.state()).toEqual({ at: "start", flow: "case" });
    const excel = paneFlow(excelDesks(quietExcel), surroundings);
    await excel.turnTo("case");
    expect(excel.state()).toMatchObject({ at: "case", businessCase: cleanCase });
  });

  it("keeps on one desk what was chosen in each flow while a person turns to the other", async () => {
    const flow = paneFlow(tabDesks, surroundings);
    await flow.openFile(await burnleyFile());
    await flow.benchmark.goTo("table", { mapping: null, basis: "net" });
    const before = flow.state();
    await flow.turnTo("case");
    flow.case.change({ scale: 1_000 });
    await settled(flow);
    await flow.turnTo("benchmark");
    expect(flow.state()).toMatchObject({ at: "table", seat: { request: { basis: "net" } } });
    await flow.turnTo("case");
    expect(flow.state()).toMatchObject({ at: "case", seat: { request: { scale: 1_000 } } });
    const [table, now] = [before, flow.state()];
    expect("seat" in table && "seat" in now && table.seat?.desk === now.seat?.desk).toBe(true);
  });

  it("reads anew what a person says, and asks nothing twice on the way to the findings and back", async () => {
    const asked: StatedCase[] = [];
    const flow = await opened(desksWith(caseStepsOf(cleanCase, asked)));
    const said: StatedCase = { answers: [{ topic: "review", value: true }] };
    flow.case.change(said);
    await settled(flow);
    await flow.case.goTo("findings");
    expect(flow.state()).toMatchObject({ at: "findings", seat: { request: said, reached: "findings" } });
    await flow.case.goTo("case");
    expect(asked).toEqual([{}, said]);
  });

  it("is read anew after the workbook was read again in the other flow", async () => {
    const asked: StatedCase[] = [];
    const flow = await opened(desksWith(caseStepsOf(cleanCase, asked)));
    await flow.turnTo("benchmark");
    await flow.benchmark.readAgain("table");
    await flow.turnTo("case");
    expect(flow.state()).toMatchObject({ at: "case", businessCase: cleanCase });
    expect(asked).toEqual([{}, {}]);
  });

  it("keeps the last case on the screen, and why, when what was said cannot be used", async () => {
    const steps = caseStepsOf(cleanCase);
    const unknown = { code: "case/sheet-not-found", severity: "error", facts: { sheet: "X" } } as const;
    const readCase: Desk["readCase"] = (request) =>
      request.sheets ? Promise.resolve(failed(unknown)) : steps.readCase(request);
    const flow = await opened(desksWith({ ...steps, readCase }));
    flow.case.change({ sheets: ["X"] });
    await settled(flow);
    expect(flow.state()).toMatchObject({ at: "case", businessCase: cleanCase, refused: [unknown], answered: {} });
  });

  it("shows what a case looks like where the workbook holds none", async () => {
    const none = { code: "case/none-found", severity: "error", facts: { sheets: 3 } } as const;
    const flow = await opened(desksWith({ readCase: () => Promise.resolve(failed(none)) }));
    expect(flow.state()).toMatchObject({ at: "stuck", flow: "case", nothingFound: true, remedy: "choose" });
    await flow.startOver();
    expect(flow.state()).toEqual({ at: "start", flow: "case" });
  });

  it("writes from its last step, telling sheet by sheet how far it has come", async () => {
    const flow = await opened();
    await flow.case.goTo("write-case");
    const told: string[] = [];
    flow.watch(() => {
      const state = flow.state();
      if (state.at === "write-case" && state.state.at === "writing") told.push(state.state.sheet);
    });
    await flow.write();
    expect(told).toContain("BB_CaseClaims");
    expect(flow.state()).toMatchObject({ at: "write-case", state: { at: "written" } });
  });
});
