import { shellWords } from "../../../text/pane/shell";
import { busyWords, stuckWords } from "../../../text/pane/stuck";
import { steps } from "../../flow/steps";
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
      if (state.state.at === "writing") {
        const { done, of, sheet } = state.state;
        return shellWords.written(done, of, sheet);
      }
  }
  return shellWords.announced(shellWords.names[state.at], steps.indexOf(state.at) + 1, steps.length);
};
