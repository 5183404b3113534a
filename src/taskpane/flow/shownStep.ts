import type { PaneState, Settled } from "./paneState";
import { steps, type Step } from "./steps";

/** Where the steps' header stands. */
export interface ShownStep {
  readonly step: Step;
  readonly reached: Step;
  /** True while no other step can be gone to: something is being done, or nothing is open. */
  readonly held: boolean;
}

/** The step that a state belongs to; while something is done or stuck, the one that a person came from. */
export const shownStep = (state: PaneState): ShownStep => {
  const screen = screenBehind(state);
  if (screen.at === "start" || screen.at === "stuck") return { step: steps[0], reached: steps[0], held: true };
  const isHeld = state.at === "busy" || (state.at === "write" && state.state.at === "writing");
  return { step: screen.at, reached: screen.seat.reached, held: isHeld };
};

const screenBehind = (state: PaneState): Settled => {
  const settled = state.at === "busy" ? state.before : state;
  return settled.at === "stuck" ? settled.before : settled;
};
