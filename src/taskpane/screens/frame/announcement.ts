import { shellWords } from "../../../text/pane/shell";
import { busyWords, stuckWords } from "../../../text/pane/stuck";
import { steps, type Step } from "../../flow/steps";
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
      return state.state.at === "writing"
        ? shellWords.written(state.state.done, state.state.of, state.state.sheet)
        : arrivedAt(state.at);
    case "table":
    case "mapping":
    case "compare":
    case "results":
      return arrivedAt(state.at);
  }
};

const arrivedAt = (step: Step): string =>
  shellWords.announced(shellWords.names[step], steps.indexOf(step) + 1, steps.length);
