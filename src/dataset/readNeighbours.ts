import type { GssCode } from "../model/council";
import type { Issue } from "../model/issue";
import { cellReader } from "./cellReader";
import { keyGuard } from "./keyGuard";
import type { Columns, Table } from "./readTable";
import type { References } from "./references";

export const neighbourColumns: Columns = { required: ["council", "place", "neighbour", "source"] };

/** The neighbour sets of `neighbours.csv`, each in order of place. */
export const readNeighbours = (
  { rows }: Table,
  refers: References,
  issues: Issue[],
): ReadonlyMap<GssCode, readonly GssCode[]> => {
  const isNewPlace = keyGuard();
  const isNewNeighbour = keyGuard();
  const sets = new Map<GssCode, { place: number; neighbour: GssCode }[]>();
  for (const row of rows) {
    const cells = cellReader(row, issues);
    const council = cells.word("council", refers.isCouncil, "unknown-council");
    const place = cells.number("place");
    const neighbour = cells.word("neighbour", refers.isCouncil, "unknown-council");
    cells.word("source", refers.isSource, "unknown-source");
    const isNew = isNewPlace(row, cells, ["council", "place"]) && isNewNeighbour(row, cells, ["council", "neighbour"]);
    if (!isNew || council === undefined || place === undefined || neighbour === undefined) continue;
    const set = sets.get(council) ?? [];
    set.push({ place, neighbour });
    sets.set(council, set);
  }
  return new Map(
    [...sets].map(([council, set]) => [
      council,
      set.sort((one, other) => one.place - other.place).map(({ neighbour }) => neighbour),
    ]),
  );
};
