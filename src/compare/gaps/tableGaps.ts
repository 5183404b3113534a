import type { Gap } from "../../model/gap";
import { isKnown, missing } from "../../model/missing";
import { ancestors, taxonomy, withDescendants } from "../../model/taxonomy";
import { hasFigures } from "../level";
import type { Setting } from "../setting";
import { remainderGaps } from "./remainderGaps";
import { unmappedGaps } from "./unmappedGaps";
import { isOwnBooks } from "../../model/ownBooks";

/** Gaps of the table as a whole: what is not mapped, what does not add up, what is not there, and what it does not tell. */
export const tableGaps = (setting: Setting): readonly Gap[] => [
  ...unmappedGaps(setting),
  ...remainderGaps(setting),
  ...absentFunctions(setting),
  ...capitalUnknown(setting),
];

/** Back-office functions that comparators report and the table has no line for, at their own level, above or below. */
const absentFunctions = (setting: Setting): readonly Gap[] => {
  const present = new Set(setting.rows.map(({ cost }) => cost.function));
  const covered = new Set([...present].flatMap((id) => [...withDescendants(id), ...ancestors(id)]));
  return taxonomy
    .filter(({ id }) => setting.isBackOffice(id) && !covered.has(id) && hasFigures(setting, id))
    .map(({ id }) => ({
      code: "coverage/missing-line",
      function: id,
      severity: "note",
      pounds: missing("line-not-in-table"),
      cells: [],
      facts: {},
    }));
};

/** A statutory return leaves capital charges out by rule; of a general table without the column nobody knows. */
const capitalUnknown = ({ table, rows }: Setting): readonly Gap[] => {
  const inside = rows.filter(({ cost }) => cost.inBackOffice);
  if (!isOwnBooks(table) || inside.length === 0 || inside.some(({ cost }) => isKnown(cost.capital))) return [];
  return [
    {
      code: "basis/capital-charges",
      function: null,
      severity: "note",
      pounds: missing("column-not-in-table"),
      cells: [],
      facts: { treatment: "unknown" },
    },
  ];
};
