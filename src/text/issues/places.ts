import { readableRange } from "../../model/cells";
import type { Place } from "../../model/issue";

/** Where an issue sits, as a person writes it: `RO6!F9`, or `figures.csv, row 12, column cost_pounds`. */
export const placeOf = (place: Place): string => {
  if ("cells" in place) return readableRange(place.cells);
  if ("sheet" in place) return `sheet ${place.sheet}`;
  return [
    place.file,
    ...(place.row === undefined ? [] : [`row ${place.row}`]),
    ...(place.column === undefined ? [] : [`column ${place.column}`]),
  ].join(", ");
};
