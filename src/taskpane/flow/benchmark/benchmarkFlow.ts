import { outputName } from "../../../run/outputName";
import type { RunRequest } from "../../../run/request";
import type { ChosenFile } from "../../desk/desk";
import type { BenchmarkSeat } from "../seat";
import { benchmarkSteps, type BenchmarkStep } from "../steps";
import { walkOn, type FlowGround, type Walk } from "../walk";
import { answersOf, type Answers } from "./answers";
import { firstTables } from "./firstTables";
import { reaskOn } from "./reask";
import { screenFor } from "./screenFor";

/** The benchmark's five steps apart from their drawing. */
export interface BenchmarkFlow {
  /** Keeps what the person has chosen on the screen shown, and reads what follows from it. */
  readonly change: (request: RunRequest) => void;
  /** Shows a step, for another request where one is given. */
  readonly goTo: (step: BenchmarkStep, request?: RunRequest) => Promise<void>;
  /** Reads the workbook again and shows a step. */
  readonly readAgain: (step: BenchmarkStep) => Promise<void>;
  /** The mapping as a file of its own; null when there is none to be had. */
  readonly mappingFile: () => Promise<ChosenFile | null>;
  /** Uses the rows of a mapping file from now on. */
  readonly importMapping: (file: ChosenFile) => Promise<void>;
}

export interface BenchmarkSurroundings {
  /** The council of the last time on this machine, or an empty text. */
  readonly remembered: () => string;
  readonly remember: (council: string) => void;
  readonly patience: number;
}

/** The benchmark's part of a pane. */
export const benchmarkFlow = (
  ground: FlowGround,
  surroundings: BenchmarkSurroundings,
): BenchmarkFlow & { readonly walk: Walk<BenchmarkSeat, Answers>; readonly resume: () => void } => {
  const { store, turns } = ground;
  const walk = walkOn<BenchmarkSeat, Answers>(ground, {
    flow: "benchmark",
    steps: benchmarkSteps,
    seatAt: (desk, request, reached) => ({ flow: "benchmark", desk, request, reached }),
    answersOf,
    nothingAsked: { mapping: null },
    firstRequest: (answers) => firstTables(answers, surroundings.remembered()),
    screenFor,
    doingAt,
  });
  const { seat, goTo } = walk;
  const reask = reaskOn(store, walk.answers, surroundings);

  return {
    walk,
    resume: reask.resume,
    change: (request) => {
      if (reask.change(request)) return;
      void goTo("mapping", request);
    },
    goTo,
    readAgain: walk.readAgain,
    mappingFile: async () => {
      const from = seat();
      if (!from) return null;
      const what = { flow: "benchmark", doing: "exporting", seat } as const;
      const csv = await turns.during(what, () => from.desk.mapping(from.request));
      if (csv === null) return null;
      store.show(store.settled());
      return csvFile(from.desk.name, csv);
    },
    importMapping: async ({ name, bytes }) => {
      const from = seat();
      if (!from) return;
      const what = { flow: "benchmark", doing: "mapping", name, seat } as const;
      const rows = await turns.during(what, () => from.desk.mappingFrom(name, bytes));
      if (rows) await goTo("mapping", { ...from.request, mapping: rows });
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

const csvFile = (workbook: string, csv: string): ChosenFile => ({
  name: `${outputName(workbook).stem}-mapping.csv`,
  bytes: new TextEncoder().encode(csv),
});
