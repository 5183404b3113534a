import type { Issue } from "../model/issue";
import { isUntouched, latestSet, type EarlierSet } from "./ourSheets";
import type { SetKind } from "./setKinds";

/** A warning for every earlier set of a kind that stays, because somebody has touched it; `written` is the set that was written beside it. */
export const keptSets = ({ holds }: SetKind, sets: readonly EarlierSet[], written: string): readonly Issue[] =>
  sets
    .filter((set) => !isUntouched(set))
    .map((earlier) => ({
      code: "run/edited-sheets-kept",
      severity: "warning",
      facts: {
        holds,
        set: earlier.set,
        edited: earlier.edited.join(", "),
        added: earlier.added.join(", "),
        gone: earlier.gone.join(", "),
        written,
        used: earlier === latestSet(sets) ? "yes" : "no",
      },
    }));
