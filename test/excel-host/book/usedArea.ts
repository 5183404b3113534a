import { boundingArea } from "./area";
import type { Area } from "./layer";
import type { Sheet } from "./sheet";

/**
 * The smallest area around the cells in use, or undefined where there are none. Formatted cells count unless only values are asked for;
 * columns formatted as a whole do not.
 */
export const usedArea = (sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined => {
  const layers = valuesOnly
    ? [sheet.values, sheet.formulas]
    : [sheet.values, sheet.formulas, sheet.numberFormats, sheet.formats];
  let used: Area | undefined;
  for (const layer of layers)
    for (const [row, column] of layer.entries(within)) {
      const cell = { top: row, left: column, bottom: row, right: column };
      used = used ? boundingArea(used, cell) : cell;
    }
  return used;
};
