import type { Grid } from "../../../model/grid";
import { cellText } from "../../../read/cell/cellText";
import { partIn } from "../words/partWords";

/** A row of words alone as a heading of the rows below it: its words; undefined for a sentence, which is none. */
export const headingIn = (grid: Grid, row: number, left: number, right: number): string | undefined => {
  for (let column = left; column <= right; column++) {
    const text = cellText(grid, row, column);
    if (text !== "") return text.split(/\s+/u).length <= 10 ? text : undefined;
  }
  return undefined;
};

/** The section after a heading: the heading where it says what money is or that there is none; else a part of the section before. */
export const sectionAfter = (before: string, heading: string): string => {
  if (
    partIn(heading) !== null ||
    /^(?:savings?|benefits?) and costs?$|^costs? and (?:savings?|benefits?)$/iu.test(heading)
  )
    return heading;
  return endsMoney.test(heading) ? `${heading} (assumptions)` : before;
};

/** Headings under which no lines of money stand. */
const endsMoney =
  /^(?:key )?(?:figures|parameters|questions?|options?|partners?|partnership|governance|readiness|timetable|milestones|contacts?|contents|sources?|glossary|appendi\w+|evidence|delivery|tests?|other information|non[- ]cash\w*|for information)\b/iu;
