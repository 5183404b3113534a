import { boundingArea, type Area } from "./layer";
import type { Sheet } from "./sheet";

/**
 * The smallest area around the cells in use, or undefined where there are none. Formatted cells count unless only values are asked for;
 * columns formatted as a whole do not.
 */
export const usedArea = (sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined => {
  const layers = valuesOnly
    ? [sheet.values, sheet.formulas]
    : [sheet.values, sheet.formulas, sheet.numberFormats, sheet.formats];
  return layers
    .flatMap((layer) => layer.used(within) ?? [])
    .reduce<Area | undefined>((all, area) => (all ? boundingArea(all, area) : area), undefined);
};
