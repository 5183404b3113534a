import type { BusinessCase } from "../../../model/businessCase";
import type { Grid } from "../../../model/grid";
import { cellText } from "../../../read/cell/cellText";
import { deepestCase, widestCase } from "../tables/headerCells";
import { topicIn } from "../words/topicWords";
import type { Consumed } from "./consumed";

/** A text of fewer words is a label. */
const fewestWords = 5;

/** The sentences of a sheet, in cells that are read as nothing else. A question that stands without its answer is none. */
export const sentencesOf = (grid: Grid, consumed: Consumed): BusinessCase["sentences"] => {
  const sentences: BusinessCase["sentences"][number][] = [];
  for (let row = 1; row <= Math.min(grid.rowCount, deepestCase); row++)
    for (let column = 1; column <= Math.min(grid.columnCount, widestCase); column++) {
      if (typeof grid.value(row, column) !== "string" || consumed.has(row, column)) continue;
      const text = cellText(grid, row, column);
      if (text.split(" ").length >= fewestWords && topicIn(text) === undefined)
        sentences.push({ text, at: { sheet: grid.sheet, row, column } });
    }
  return sentences;
};
