import type { CellRef } from "../../model/cells";
import type { Council } from "../../model/council";
import type { Grid } from "../../model/grid";
import type { FigureRow } from "../amount/figureRow";
import { cellText } from "../cell/cellText";
import { bareName, namesOf } from "../detect/council/councilIn";
import { wholeTotalCodes } from "../mapping/returnCodes";

/** The rows that hold line numbers and labels, and the columns that name councils. */
export interface PublishedFrame {
  readonly codes: number;
  readonly labels: number;
  readonly first: number;
  readonly identity: readonly number[];
}

/** The frame of a published sheet: a row of line numbers that has those of central services and of the total. Undefined for any other sheet. */
export const publishedFrame = (grid: Grid): PublishedFrame | undefined => {
  for (let codes = 1; codes <= Math.min(grid.rowCount, 30); codes++) {
    const places: number[] = [];
    const seen = new Set<string>();
    for (let column = 1; column <= grid.columnCount; column++) {
      const text = cellText(grid, codes, column);
      if (!/^\d{3}$/u.test(text)) continue;
      places.push(column);
      seen.add(text);
    }
    const first = places[0];
    if (first === undefined || !seen.has("690") || ![...wholeTotalCodes].some((code) => seen.has(code))) continue;
    for (let labels = codes + 1; labels <= codes + 2; labels++) {
      const identity: number[] = [];
      for (let column = 1; column < first; column++)
        if (/^(?:e-?code|ons code|gss code|local authority|authority|la name)$/iu.test(cellText(grid, labels, column)))
          identity.push(column);
      if (identity.length > 0) return { codes, labels, first, identity };
    }
  }
  return undefined;
};

/** The texts above the line numbers. */
export const titlesOf = (grid: Grid, frame: PublishedFrame): string[] => {
  const titles: string[] = [];
  for (let row = 1; row < frame.codes; row++)
    for (let column = 1; column <= frame.first; column++) {
      const text = cellText(grid, row, column);
      if (text !== "") titles.push(text);
    }
  return titles;
};

/** The rows of a council: by code where one matches, else by any of the council's names. */
export const councilRows = (grid: Grid, frame: PublishedFrame, council: Council): number[] => {
  const codes = new Set([council.code, ...council.otherNames].filter((name) => /^[A-Z]\d{4,8}$/u.test(name)));
  const names = new Set(namesOf(council));
  const [byCode, byName]: [number[], number[]] = [[], []];
  for (let row = frame.labels + 1; row <= grid.rowCount; row++) {
    const texts = frame.identity.map((column) => cellText(grid, row, column)).filter((text) => text !== "");
    if (texts.some((text) => codes.has(text))) byCode.push(row);
    else if (texts.some((text) => names.has(bareName(text)))) byName.push(row);
  }
  return byCode.length > 0 ? byCode : byName;
};

/** The column of the total of all services, or the sheet's last. */
export const lastColumn = (grid: Grid, { codes, first }: PublishedFrame): number => {
  for (let column = first; column <= grid.columnCount; column++)
    if (wholeTotalCodes.has(cellText(grid, codes, column))) return column;
  return grid.columnCount;
};

/** The figures of a row up to the total of all services, that total, and how many lines after it are left out. */
export const serviceFigures = (grid: Grid, frame: PublishedFrame, row: number, scale: FigureRow["scale"]) => {
  const figures: FigureRow[] = [];
  let whole: FigureRow | undefined;
  let [section, left] = ["", 0];
  for (let column = frame.first; column <= grid.columnCount; column++) {
    section = cellText(grid, frame.codes - 1, column) || section;
    const label = cellText(grid, frame.labels, column);
    const code = cellText(grid, frame.codes, column);
    if (label === "" || code === "") continue;
    const cell: CellRef = { sheet: grid.sheet, row, column };
    const figure: FigureRow = {
      label,
      code,
      at: { sheet: grid.sheet, row: frame.labels, column },
      section,
      cells: { net: [cell] },
      scale,
    };
    if (whole) left++;
    else if (wholeTotalCodes.has(code)) whole = figure;
    else figures.push(figure);
  }
  return { figures, whole, left };
};
