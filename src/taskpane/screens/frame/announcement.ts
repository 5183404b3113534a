import { shellWords } from "../../../text/pane/shell";
import { busyWords, stuckWords } from "../../../text/pane/stuck";
import { stepsOf, type Step } from "../../flow/steps";
import type { BenchmarkScreen } from "../../flow/benchmark/benchmarkState";
import type { CaseScreen } from "../../flow/case/caseState";
import type { PaneState } from "../../flow/paneState";

/** What a screen reader is told when a state comes: what is done, how far writing is, or which step it is. */
export const announcement = (state: PaneState): string => {
  switch (state.at) {
    case "start":
      return "";
    case "busy":
      return busyWords.doing[state.doing];
    case "stuck":
      return stuckWords.title;
    case "write":
    case "write-case":
      return state.state.at === "writing"
        ? shellWords.written(state.state.done, state.state.of, state.state.sheet)
        : arrivedAt(state);
    case "table":
    case "mapping":
    case "compare":
    case "results":
    case "case":
    case "findings":
      return arrivedAt(state);
  }
};

const arrivedAt = ({ at, seat: { flow } }: BenchmarkScreen | CaseScreen): string => {
  const steps: readonly Step[] = stepsOf[flow];
  return shellWords.announced(shellWords.names[at], steps.indexOf(at) + 1, steps.length);
};
