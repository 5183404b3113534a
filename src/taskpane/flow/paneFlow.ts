import { done, failed } from "../../model/issue";
import type { ChosenFile, Desk, Desks } from "../desk/desk";
import { benchmarkFlow, type BenchmarkFlow, type BenchmarkSurroundings } from "./benchmark/benchmarkFlow";
import { caseFlow, type CaseFlow } from "./case/caseFlow";
import { isWriteScreen, isWriting } from "./isWriting";
import type { Doing, PaneState } from "./paneState";
import { paneStore } from "./paneStore";
import type { Seat } from "./seat";
import { flowOf } from "./shownStep";
import { otherThan, type Flow } from "./steps";
import { notFetchedAt } from "./stuckAt";
import { turnsOn } from "./turns";
import { writeOn, type WriteSurroundings } from "./writing";

/** What the pane is told beside its desks: `patience` is the milliseconds that a step may take before the pane says what it is doing, and that it waits after a change. */
export interface FlowSurroundings extends BenchmarkSurroundings, WriteSurroundings {}

/** What the pane does, apart from its drawing: two flows on one desk. */
export interface PaneFlow {
  readonly state: () => PaneState;
  readonly watch: (changed: () => void) => () => void;
  readonly benchmark: BenchmarkFlow;
  readonly case: CaseFlow;
  readonly openExcel: () => Promise<void>;
  readonly openFile: (file: ChosenFile) => Promise<void>;
  readonly openExample: () => Promise<void>;
  /** Goes to the other flow, with the workbook that is open. */
  readonly turnTo: (flow: Flow) => Promise<void>;
  /** Writes from the last step of the flow that is on. */
  readonly write: () => Promise<void>;
  /** Stops what is being done. */
  readonly cancel: () => void;
  /** Does again what stopped. */
  readonly retry: () => Promise<void>;
  /** Leaves the stuck screen for where one was. */
  readonly back: () => void;
  /** Begins again with another workbook, or with the open one. */
  readonly startOver: () => Promise<void>;
}

/** The flow of one pane, on its start screen. */
export const paneFlow = (desks: Desks, surroundings: FlowSurroundings): PaneFlow => {
  const store = paneStore();
  const { show, state, settled } = store;
  const turns = turnsOn(store, surroundings.patience);
  let desk: Desk | null = null;
  let retry = (): Promise<void> => Promise.resolve();

  const afresh = (): void => {
    for (const { walk } of Object.values(flows)) walk.afresh();
  };
  const ground = { store, turns, retryWith: (job: () => Promise<void>) => void (retry = job), afresh };
  const benchmark = benchmarkFlow(ground, surroundings);
  const own = caseFlow(ground, surroundings);
  const flows = { benchmark, case: own } as const;

  const seatIn = (flow: Flow): Seat | null => flows[flow].walk.seat();
  const standUp = (): void => {
    desk?.close();
    desk = null;
    for (const { walk } of Object.values(flows)) walk.standUp();
  };

  const open = async (flow: Flow, name: string | undefined, begin: () => Promise<Desk | null>): Promise<void> => {
    retry = () => open(flow, name, begin);
    const what = { flow, doing: opening[flow], seat: () => seatIn(flow), ...(name === undefined ? {} : { name }) };
    const screen = await turns.during(what, async (isMine) => {
      const next = await begin();
      if (!next) return done(notFetchedAt(flow, seatIn(flow), settled()));
      if (!isMine()) {
        next.close();
        return failed();
      }
      standUp();
      desk = next;
      return flows[flow].walk.sitDown(next);
    });
    if (screen) show(screen);
  };
  const openExcel = async (flow = flowOf(state())): Promise<void> => {
    const { ofExcel } = desks;
    if (ofExcel) await open(flow, undefined, ofExcel);
  };
  const resume = (): void => {
    for (const flow of Object.values(flows)) flow.resume();
  };

  const turnTo = async (flow: Flow): Promise<void> => {
    const open = desk;
    if (isWriting(state())) return;
    flows[otherThan[flow]].walk.leave();
    if (!open) {
      turns.take();
      show({ at: "start", flow });
      return openExcel(flow);
    }
    retry = () => turnTo(flow);
    const what = { flow, doing: opening[flow], seat: () => seatIn(flow) };
    const screen = await turns.during(what, () => flows[flow].walk.sitDown(open));
    if (screen) show(screen);
    resume();
  };

  return {
    state,
    watch: store.watch,
    benchmark,
    case: own,
    openExcel,
    openFile: (file) => open(flowOf(state()), file.name, () => desks.ofFile(file)),
    openExample: () => {
      const flow = flowOf(state());
      return open(flow, undefined, async () => {
        const file = await desks.example(flow);
        return file && desks.ofFile(file);
      });
    },
    turnTo,
    write: () => {
      const shown = state();
      if (!isWriteScreen(shown)) return Promise.resolve();
      const { flow } = shown.seat;
      retry = () => (flow === "case" ? own.goTo("write-case") : benchmark.goTo("write"));
      return writeOn(store, turns, surroundings, afresh);
    },
    cancel: () => {
      const shown = state();
      desk?.cancel();
      if (shown.at !== "busy") return;
      turns.take();
      show(shown.before);
      resume();
    },
    retry: () => retry(),
    back: () => {
      const shown = state();
      if (shown.at !== "stuck") return;
      show(shown.before);
      resume();
    },
    startOver: async () => {
      const flow = flowOf(state());
      turns.take();
      standUp();
      show({ at: "start", flow });
      await openExcel(flow);
    },
  };
};

const opening = { benchmark: "opening", case: "opening-case" } as const satisfies Record<Flow, Doing>;
