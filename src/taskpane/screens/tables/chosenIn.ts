import type { CellRange } from "../../../model/cells";
import type { Candidate } from "../../../run/inspectWorkbook";
import type { RunRequest } from "../../../run/request";
import { pinned } from "../../flow/benchmark/tablesSeen";

/** Which table of the list a request is for: its place, or null when it is for other cells that the person selected. */
export const chosenIn = (list: readonly Candidate[], request: RunRequest): number | null => {
  const asked = choiceKey(request);
  if (asked === choiceKey({})) return list.length > 0 ? 0 : null;
  const place = list.findIndex((candidate) => choiceKey(pinned(candidate, list)) === asked);
  return place === -1 ? null : place;
};

/** The same for the same choice, whatever objects it is made of. */
const choiceKey = ({ sheet, table, selection }: Partial<RunRequest>): string =>
  JSON.stringify([sheet ?? null, table ?? null, selection ? cellsKey(selection) : null]);

const cellsKey = ({ sheet, top, left, bottom, right }: CellRange): readonly (string | number)[] => [
  sheet,
  top,
  left,
  bottom,
  right,
];
