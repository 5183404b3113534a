import { useState } from "react";
import type { CostLine } from "../../../model/costTable";
import type { FunctionId } from "../../../model/taxonomy";
import type { RememberedLine } from "../../../run/rememberedMapping";
import type { RunRequest } from "../../../run/request";
import { functionLabels } from "../../../text/functions";
import { mappingWords as words } from "../../../text/pane/mapping";
import { assign, type Gift } from "./assign";

interface Assigning {
  /** What the last action did, in words. */
  readonly told: string;
  readonly canUndo: boolean;
  readonly give: (lines: readonly CostLine[], to: FunctionId | null) => void;
  readonly accept: (suggestions: readonly Gift[]) => void;
  readonly undo: () => void;
}

/** Gives lines to functions in the request, and takes the last gift back; a gift to many lines is one step. */
export const useAssigning = (request: RunRequest, onChange: (request: RunRequest) => void): Assigning => {
  const [earlier, setEarlier] = useState<readonly (readonly RememberedLine[])[]>([]);
  const [told, tell] = useState("");
  const assigned = request.assigned ?? [];
  const change = (gifts: readonly Gift[], said: string): void => {
    setEarlier([...earlier, assigned]);
    onChange({ ...request, assigned: assign(assigned, gifts) });
    tell(said);
  };
  return {
    told,
    canUndo: earlier.length > 0,
    give: (lines, to) => {
      if (lines.length === 0) return tell(words.noneChosen);
      const name = to === null ? words.markOf.unmapped : functionLabels[to];
      change(
        lines.map((line) => ({ line, to })),
        words.given(lines.length, name),
      );
    },
    accept: (suggestions) => change(suggestions, words.accepted(suggestions.length)),
    undo: () => {
      const before = earlier.at(-1);
      if (!before) return;
      setEarlier(earlier.slice(0, -1));
      onChange({ ...request, assigned: before });
      tell(words.undone);
    },
  };
};
