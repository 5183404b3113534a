import type { Grid } from "../../../model/grid";
import { cellText, hasWords } from "../../../read/cell/cellText";

/** Titles stand in the first rows. */
const deepestTitle = 4;

/** What the case is called: the first title that speaks of a case, a cover's among them, else the first title on its own sheets, else the first of these sheets' name. */
export const caseName = (grids: readonly Grid[], ofItsOwn: readonly string[]): string => {
  const own = grids.filter(({ sheet }) => ofItsOwn.includes(sheet));
  return grids.flatMap(titlesOf).find((title) => ofCase.test(title)) ?? own.flatMap(titlesOf)[0] ?? own[0]?.sheet ?? "";
};

const ofCase = /\b(?:business case|shared|programme|project|proposal)\b/iu;

/** Texts that stand alone in their row. */
const titlesOf = (grid: Grid): readonly string[] => {
  const titles: string[] = [];
  for (let row = 1; row <= Math.min(deepestTitle, grid.rowCount); row++) {
    const filled: number[] = [];
    for (let column = 1; column <= Math.min(grid.columnCount, 40); column++)
      if (grid.value(row, column) !== null) filled.push(column);
    const [only] = filled;
    if (filled.length !== 1 || only === undefined || !hasWords(grid, row, only)) continue;
    const text = cellText(grid, row, only);
    if (text.length <= 120 && !text.endsWith(".")) titles.push(text);
  }
  return titles;
};
