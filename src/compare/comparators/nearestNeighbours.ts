import { standardise } from "../statistics/standardise";
import type { Area } from "./areaDescriptors";

/** An area and how far it lies from the council's own, 0 to 1. */
export interface Neighbour {
  readonly area: Area;
  /** Euclidean distance over standardised descriptors, rebased so that the farthest of all is 1. */
  readonly distance: number;
}

/** The `count` areas nearest to `own`, nearest first; ties by code. METHOD §4. */
export const nearestNeighbours = (own: Area, others: readonly Area[], count: number): readonly Neighbour[] => {
  const all = [own, ...others];
  const columns = own.values.map((_, place) => standardise(all.map(({ values }) => values[place] ?? Number.NaN)));
  const distances = all.map((_, row) =>
    Math.hypot(...columns.map((column) => (column[row] ?? Number.NaN) - (column[0] ?? Number.NaN))),
  );
  const farthest = Math.max(...distances);
  return others
    .map((area, row) => {
      const distance = distances[row + 1] ?? Number.NaN;
      return { area, distance: farthest === 0 ? 0 : distance / farthest };
    })
    .sort((one, other) => one.distance - other.distance || (one.area.council.code < other.area.council.code ? -1 : 1))
    .slice(0, count);
};
