import { failed } from "../../../model/issue";
import type { RunRequest } from "../../../run/request";
import { askAnew } from "../askAnew";
import type { PaneState } from "../paneState";
import type { PaneStore } from "../paneStore";
import { isSameRequest } from "../sameRequest";
import { stuckAt } from "../stuckAt";
import type { Answers } from "./answers";
import type { AtCompare, AtMapping, AtTable } from "./benchmarkState";
import { screenFor } from "./screenFor";

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
  const ask = askAnew(store, {
    patience,
    is: isChanging,
    ask: async ({ at, seat }) => {
      const known = answers();
      return known ? screenFor(at, seat, known) : failed();
    },
    refused: (now, issues) =>
      now.at === "table" ? { ...now, asking: false, refused: issues } : stuckAt(now.seat.flow, issues, now.seat, now),
    taken: ({ seat: { request } }) => {
      if (request.council !== undefined) remember(request.council);
    },
  });

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
      ask();
      return true;
    },
    resume: () => {
      const shown = state();
      if (shown.at === "table" && shown.asking) ask();
    },
  };
};

const isChanging = (shown: PaneState): shown is AtTable | AtMapping | AtCompare =>
  shown.at === "table" || shown.at === "mapping" || shown.at === "compare";

const withoutAssigned = ({ assigned, ...rest }: RunRequest): Omit<RunRequest, "assigned"> => rest;
