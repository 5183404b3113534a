import type { Issue, Outcome } from "../../model/issue";
import { isCancelled } from "./isCancelled";
import { latestOnly } from "./latestOnly";
import type { PaneState, Settled } from "./paneState";
import type { PaneStore } from "./paneStore";
import { faultAt } from "./stuckAt";

type Seated = Extract<Settled, { readonly seat: { readonly request: object } }>;

/** The screens on which a person changes what is asked, and how they are asked for anew. */
export interface Changing<Screen extends Seated> {
  readonly patience: number;
  readonly is: (shown: PaneState) => shown is Screen;
  /** The screen for the request that stands on it. */
  readonly ask: (screen: Screen) => Promise<Outcome<Settled>>;
  /** The screen where the request cannot be used. */
  readonly refused: (screen: Screen, issues: readonly Issue[]) => Settled;
  readonly taken?: (screen: Screen) => void;
}

/** Reads anew what follows from the request on the screen, while the last answer stays there: the returned function asks, and only the last asking counts. */
export const askAnew = <Screen extends Seated>(
  { state, show }: PaneStore,
  { patience, is, ask, refused, taken }: Changing<Screen>,
): (() => void) =>
  latestOnly<void>(async () => {
    const from = state();
    if (!is(from)) return;
    const answer = await answered(() => ask(from));
    const now = state();
    if (!is(now) || now.at !== from.at || now.seat.request !== from.seat.request) return;
    if ("fault" in answer)
      return show(isCancelled(answer.fault) ? now : faultAt(now.seat.flow, answer.fault, now.seat, now));
    if (!answer.ok) return show(refused(now, answer.issues));
    taken?.(now);
    show(answer.value);
  }, patience);

const answered = async (
  ask: () => Promise<Outcome<Settled>>,
): Promise<Outcome<Settled> | { readonly fault: unknown }> => {
  try {
    return await ask();
  } catch (fault) {
    return { fault };
  }
};
