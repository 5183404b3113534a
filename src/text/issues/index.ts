import { readableRange } from "../../model/cells";
import type { Issue, Place } from "../../model/issue";
import { datasetWords } from "./dataset";
import { readingWords } from "./reading";
import { runningWords } from "./running";
import { workbookWords } from "./workbook";
import type { Phrasebook, Words } from "./words";

const phrasebook: Phrasebook = { ...workbookWords, ...datasetWords, ...readingWords, ...runningWords };

/** The words for an issue; a code without words is our own mistake, and a test finds it. */
export const wordsOf = (issue: Issue): Words => {
  const words = phrasebook[issue.code];
  if (!words) throw new Error(`no words for issue ${issue.code}`);
  return words(issue);
};

/** Every code that has words. */
export const knownIssueCodes: readonly string[] = Object.keys(phrasebook);

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
