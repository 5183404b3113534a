import type { Outcome } from "../../model/issue";
import type { RunRequest } from "../../run/request";
import type { Answers } from "./answers";
import { isCancelled } from "./isCancelled";
import { latestOnly } from "./latestOnly";
import type { AtCompare, AtMapping, AtTable, PaneState, Settled } from "./paneState";
import type { PaneStore } from "./paneStore";
import { isSameRequest } from "./sameRequest";
import { screenFor } from "./screenFor";
import { faultAt, stuckAt } from "./stuckAt";

/** Reading anew what follows from a change, while the last answer stays on the screen. */
export interface Reask {
  /** Keeps the change. False when the screen has to be asked for anew instead, as with another mapping file. */
  readonly change: (request: RunRequest) => boolean;
  /** Asks again for what was still awaited when a person left the screen. */
  readonly resume: () => void;
}

interface ReaskSurroundings {
  readonly patience: number;
  readonly remember: (council: string) => void;
}

/** Reading anew on the screens of a store. */
export const reaskOn = (
  store: PaneStore,
  answers: () => Answers | null,
  { patience, remember }: ReaskSurroundings,
): Reask => {
  const { state, show } = store;

  const ask = latestOnly(async (request: RunRequest) => {
    const [from, known] = [state(), answers()];
    if (!known || !isChanging(from)) return;
    const answer = await answered(() => screenFor(from.at, { ...from.seat, request }, known));
    const now = state();
    if (!isChanging(now) || now.at !== from.at || now.seat.request !== request) return;
    if ("fault" in answer) return show(isCancelled(answer.fault) ? now : faultAt(answer.fault, now.seat, now));
    if (answer.ok) {
      if (request.council !== undefined) remember(request.council);
      return show(answer.value);
    }
    show(
      now.at === "table" ? { ...now, asking: false, refused: answer.issues } : stuckAt(answer.issues, now.seat, now),
    );
  }, patience);

  return {
    change: (request) => {
      const shown = state();
      if (!isChanging(shown)) return true;
      const seat = { ...shown.seat, request, reached: shown.at };
      if (shown.at === "mapping") {
        if (!isSameRequest(withoutAssigned(shown.seat.request), withoutAssigned(request))) return false;
        show({ ...shown, seat });
        return true;
      }
      show(shown.at === "table" ? { ...shown, seat, asking: true } : { ...shown, seat });
      ask(request);
      return true;
    },
    resume: () => {
      const shown = state();
      if (shown.at === "table" && shown.asking) ask(shown.seat.request);
    },
  };
};

const isChanging = (shown: PaneState): shown is AtTable | AtMapping | AtCompare =>
  shown.at === "table" || shown.at === "mapping" || shown.at === "compare";

const withoutAssigned = ({ assigned, ...rest }: RunRequest): Omit<RunRequest, "assigned"> => rest;

const answered = async (
  ask: () => Promise<Outcome<Settled>>,
): Promise<Outcome<Settled> | { readonly fault: unknown }> => {
  try {
    return await ask();
  } catch (fault) {
    return { fault };
  }
};
