import { intersection } from "../book/area";
import { valueTypeOf } from "../book/cellText";
import { wholeSheet } from "../book/area";
import type { Area } from "../book/layer";
import type { Sheet } from "../book/sheet";
import { usedArea } from "../book/usedArea";
import type { Arguments } from "../protocol/arguments";
import { invalidArgument, notModelled } from "../protocol/hostError";
import type { HostObject } from "./hostObject";

/** The cells of a kind (constants, formulas, blanks, visible), or undefined where there are none. */
export const specialCells = (
  sheet: Sheet,
  areas: readonly Area[],
  args: Arguments,
): HostObject<"RangeAreas"> | undefined => {
  const wanted = args.text(0);
  const of = args.optionalText(1) ?? "All";
  const used = usedArea(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const found = areas.flatMap((area) => {
    const looked = wanted === "Visible" ? area : intersection(area, used);
    return looked ? rowRuns(looked, isWanted(sheet, wanted, of)) : [];
  });
  return found.length === 0 ? undefined : { is: "RangeAreas", sheet, areas: joinedDown(found) };
};

/** The merged areas that lie in an area with their first cell. */
export const mergedAreas = (sheet: Sheet, area: Area): HostObject<"RangeAreas"> | undefined => {
  const found = sheet.merged.filter(({ top, left }) => intersection({ top, left, bottom: top, right: left }, area));
  return found.length === 0 ? undefined : { is: "RangeAreas", sheet, areas: found };
};

type Test = (row: number, column: number) => boolean;

const isWanted = (sheet: Sheet, wanted: string, of: string): Test => {
  const isOfType: Test = (row, column) => ofType(of, valueTypeOf(sheet.values.get(row, column)));
  switch (wanted) {
    case "Formulas":
      return (row, column) => sheet.formulas.get(row, column) !== undefined && isOfType(row, column);
    case "Constants":
      return (row, column) =>
        sheet.formulas.get(row, column) === undefined &&
        sheet.values.get(row, column) !== undefined &&
        isOfType(row, column);
    case "Blanks":
      return (row, column) =>
        sheet.formulas.get(row, column) === undefined && sheet.values.get(row, column) === undefined;
    case "Visible":
      return (row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    default:
      throw notModelled(`special cells of type ${wanted}`);
  }
};

const ofType = (of: string, type: string): boolean => {
  if (of === "All") return true;
  const letters: Readonly<Record<string, string>> = {
    Error: "Errors",
    Boolean: "Logical",
    Double: "Numbers",
    String: "Text",
  };
  if (!Object.values(letters).some((word) => of.includes(word))) throw invalidArgument(`${of} is no type of cell.`);
  const word = letters[type];
  return word !== undefined && of.includes(word);
};

const rowRuns = (area: Area, isIn: Test): readonly Area[] => {
  if (area.bottom === wholeSheet.bottom || area.right === wholeSheet.right)
    throw notModelled("the visible cells of whole rows and columns");
  const runs: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      if (!isIn(row, column)) continue;
      const first = column;
      while (column < area.right && isIn(row, column + 1)) column += 1;
      runs.push({ top: row, left: first, bottom: row, right: column });
    }
  return runs;
};

/** Runs of the same columns in rows below each other make one area. */
const joinedDown = (runs: readonly Area[]): readonly Area[] => {
  const joined: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const place = open.get(key);
    const above = place === undefined ? undefined : joined[place];
    if (place !== undefined && above?.bottom === run.top - 1) joined[place] = { ...above, bottom: run.bottom };
    else {
      open.set(key, joined.length);
      joined.push(run);
    }
  }
  return joined;
};
