import { isWriting } from "./isWriting";
import type { PaneState, Settled } from "./paneState";
import { stepsOf, type Flow, type Step } from "./steps";

/** Where the steps' header stands. */
export interface ShownStep {
  readonly flow: Flow;
  readonly step: Step;
  readonly reached: Step;
  /** True while no other step can be gone to: something is being done, or nothing is open. */
  readonly held: boolean;
}

/** The step that a state belongs to; while something is done or stuck, the one that a person came from, unless that was in the other flow. */
export const shownStep = (state: PaneState): ShownStep => {
  const flow = flowOf(state);
  const screen = screenBehind(state);
  if (screen.at === "start" || screen.at === "stuck" || screen.seat.flow !== flow) {
    const [first] = stepsOf[flow];
    return { flow, step: first, reached: first, held: true };
  }
  const held = state.at === "busy" || isWriting(state);
  return { flow, step: screen.at, reached: screen.seat.reached, held };
};

/** The flow that a state belongs to. */
export const flowOf = (state: PaneState): Flow => ("flow" in state ? state.flow : state.seat.flow);

const screenBehind = (state: PaneState): Settled => {
  const settled = state.at === "busy" ? state.before : state;
  return settled.at === "stuck" ? settled.before : settled;
};
