import type { Choices } from "../../model/choices";
import type { Council } from "../../model/council";
import { done, failed, type Outcome } from "../../model/issue";
import type { DatasetIndex } from "../datasetIndex";
import { areaDescriptors } from "./areaDescriptors";
import { byClass } from "./byClass";
import type { Comparators } from "./comparators";
import { isSameCouncil } from "./isSameCouncil";
import { nearestNeighbours } from "./nearestNeighbours";

/** The published neighbour set of the council where it is large enough, else its nearest in the same nation and class by area. METHOD §4. */
export const byNeighbours = (index: DatasetIndex, council: Council, choices: Choices): Outcome<Comparators> => {
  const { councils, neighbours } = index.dataset;
  const set = new Set(neighbours.get(council.code) ?? []);
  const published = councils.filter((one) => set.has(one.code) && !isSameCouncil(one, council));
  if (published.length >= choices.inputs.min_sample)
    return done({ rule: "neighbours-published", theme: null, members: published });

  const others = byClass(index.dataset, council).filter((one) => !isSameCouncil(one, council));
  const areas = areaDescriptors(index, [council, ...others], choices.year);
  const own = areas.find(({ council: one }) => one === council);
  const rest = areas.filter((one) => one !== own);
  if (!own || rest.length < choices.inputs.min_sample)
    return failed({ code: "run/no-neighbours", severity: "error", facts: { council: council.name } });
  const members = nearestNeighbours(own, rest, choices.inputs.neighbour_count).map((one) => one.area.council);
  return done({ rule: "neighbours-computed", theme: null, members });
};
