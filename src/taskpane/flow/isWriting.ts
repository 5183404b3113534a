import type { AtWrite } from "./benchmark/benchmarkState";
import type { AtWriteCase } from "./case/caseState";
import type { PaneState } from "./paneState";

/** True on the last screen of either flow. */
export const isWriteScreen = (state: PaneState): state is AtWrite | AtWriteCase =>
  state.at === "write" || state.at === "write-case";

/** True while sheets are being written. */
export const isWriting = (state: PaneState): boolean => isWriteScreen(state) && state.state.at === "writing";
