import { done, failed } from "../../model/issue";
import { outputName } from "../../run/outputName";
import type { RunRequest } from "../../run/request";
import type { ChosenFile, Desk, Desks } from "../desk/desk";
import { answersOf, type Answers } from "./answers";
import { firstTables } from "./firstTables";
import type { PaneState, Seat } from "./paneState";
import { paneStore } from "./paneStore";
import { reaskOn } from "./reask";
import { screenFor } from "./screenFor";
import type { Step } from "./steps";
import { notFetchedAt } from "./stuckAt";
import { turnsOn } from "./turns";
import { writeOn } from "./writing";

/** What the pane is told beside its desks. */
export interface FlowSurroundings {
  /** The time, as it will stand on the sheets. */
  readonly now: () => string;
  readonly version: string;
  /** The council of the last time on this machine, or an empty text. */
  readonly remembered: () => string;
  readonly remember: (council: string) => void;
  /** Milliseconds that a step may take before the pane says what it is doing, and that it waits after a change. */
  readonly patience: number;
}

/** The five steps apart from their drawing. */
export interface PaneFlow {
  readonly state: () => PaneState;
  readonly watch: (changed: () => void) => () => void;
  readonly openExcel: () => Promise<void>;
  readonly openFile: (file: ChosenFile) => Promise<void>;
  readonly openExample: () => Promise<void>;
  /** Keeps what the person has chosen on the screen shown, and reads what follows from it. */
  readonly change: (request: RunRequest) => void;
  /** Shows a step, for another request where one is given. */
  readonly goTo: (step: Step, request?: RunRequest) => Promise<void>;
  /** Reads the workbook again and shows a step. */
  readonly readAgain: (step: Step) => Promise<void>;
  readonly write: () => Promise<void>;
  /** The mapping as a file of its own; null when there is none to be had. */
  readonly mappingFile: () => Promise<ChosenFile | null>;
  /** Uses the rows of a mapping file from now on. */
  readonly importMapping: (file: ChosenFile) => Promise<void>;
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
  let sitting: { seat: Seat; answers: Answers } | null = null;
  let retry = (): Promise<void> => Promise.resolve();

  /** The seat as it stands on the screen, where what was chosen last is. */
  const seat = (): Seat | null => {
    const screen = settled();
    return ("seat" in screen ? screen.seat : null) ?? sitting?.seat ?? null;
  };
  const reask = reaskOn(store, () => sitting?.answers ?? null, surroundings);

  const open = async (name: string | undefined, begin: () => Promise<Desk | null>): Promise<void> => {
    retry = () => open(name, begin);
    const what = {
      doing: "opening",
      seat: () => sitting?.seat ?? null,
      ...(name === undefined ? {} : { name }),
    } as const;
    const screen = await turns.during(what, async (isMine) => {
      const desk = await begin();
      if (!desk) return done(notFetchedAt(seat(), settled()));
      if (!isMine()) {
        desk.close();
        return failed();
      }
      sitting?.seat.desk.close();
      const answers = answersOf(desk);
      sitting = { seat: { desk, request: { mapping: null }, reached: "table" }, answers };
      const request = await firstTables(answers, surroundings.remembered());
      sitting = { answers, seat: { ...sitting.seat, request } };
      return screenFor("table", sitting.seat, answers);
    });
    if (screen) show(screen);
  };

  const goTo = async (step: Step, asked?: RunRequest): Promise<void> => {
    const from = seat();
    if (!sitting || !from || isWriting(state())) return;
    retry = () => goTo(step, asked);
    const { answers } = sitting;
    const to: Seat = asked === undefined ? from : { ...from, request: asked, reached: "table" };
    const screen = await turns.during({ doing: doingAt[step], seat: () => to }, () => screenFor(step, to, answers));
    if (screen) show(screen);
  };

  const afresh = (): void => {
    if (sitting) sitting = { ...sitting, answers: answersOf(sitting.seat.desk) };
  };

  const readAgain = async (step: Step): Promise<void> => {
    await sitting?.seat.desk.readAgain();
    afresh();
    await goTo(step);
  };

  const openExcel = async (): Promise<void> => {
    const { ofExcel } = desks;
    if (ofExcel) await open(undefined, ofExcel);
  };

  return {
    state,
    watch: store.watch,
    openExcel,
    openFile: (file) => open(file.name, () => desks.ofFile(file)),
    openExample: () =>
      open(undefined, async () => {
        const file = await desks.example();
        return file && desks.ofFile(file);
      }),
    change: (request) => {
      if (reask.change(request)) return;
      void goTo("mapping", request);
    },
    goTo,
    readAgain,
    write: () => {
      retry = () => goTo("write");
      return writeOn(store, turns, surroundings, afresh);
    },
    mappingFile: async () => {
      const from = seat();
      if (!from) return null;
      const csv = await turns.during({ doing: "exporting", seat }, () => from.desk.mapping(from.request));
      if (csv === null) return null;
      show(settled());
      return csvFile(from.desk.name, csv);
    },
    importMapping: async ({ name, bytes }) => {
      const from = seat();
      if (!from) return;
      const rows = await turns.during({ doing: "mapping", name, seat }, () => from.desk.mappingFrom(name, bytes));
      if (rows) await goTo("mapping", { ...from.request, mapping: rows });
    },
    cancel: () => {
      const shown = state();
      sitting?.seat.desk.cancel();
      if (shown.at !== "busy") return;
      turns.take();
      show(shown.before);
      reask.resume();
    },
    retry: () => retry(),
    back: () => {
      const shown = state();
      if (shown.at !== "stuck") return;
      show(shown.before);
      reask.resume();
    },
    startOver: async () => {
      turns.take();
      sitting?.seat.desk.close();
      sitting = null;
      show({ at: "start" });
      await openExcel();
    },
  };
};

const doingAt = {
  table: "reading",
  mapping: "mapping",
  compare: "comparators",
  results: "comparing",
  write: "comparing",
} as const;

const isWriting = (shown: PaneState): boolean => shown.at === "write" && shown.state.at === "writing";

const csvFile = (workbook: string, csv: string): ChosenFile => ({
  name: `${outputName(workbook).stem}-mapping.csv`,
  bytes: new TextEncoder().encode(csv),
});
