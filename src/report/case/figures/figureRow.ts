import type { Maybe } from "../../../model/missing";
import { caseFigureWords, type CaseFigureId } from "../../../text/caseFigures";
import type { NumberFormat } from "../../sheetModel";
import type { CaseSheetId } from "../caseFrame";

/** A row of BB_CaseFigures: a figure that is worked out, and the sheet that it is worked out from. */
export interface FigureRow {
  readonly id: CaseFigureId;
  readonly label: string;
  readonly unit: string;
  readonly value: Maybe;
  readonly formula: string;
  readonly from: CaseSheetId;
  readonly format: NumberFormat;
}

/** A figure with its words. */
export const figureRow = (id: CaseFigureId, value: Maybe, formula: string, from: CaseSheetId): FigureRow => {
  const [label, unit] = caseFigureWords[id];
  return { id, label, unit, value, formula, from, format: formatOf(unit) };
};

const formatOf = (unit: string): NumberFormat => {
  if (unit === "£ an hour") return "pounds-pence";
  if (unit.startsWith("£")) return "pounds";
  return unit.startsWith("share") ? "share" : unit.startsWith("hours") ? "factor" : "count";
};

/** `formula` where all `cells` hold numbers, else `[x]`. */
export const whereKnown = (cells: readonly string[], formula: string): string => {
  const [first] = cells;
  const known = cells.map((cell) => `ISNUMBER(${cell})`).join(",");
  return `IF(${cells.length === 1 && first !== undefined ? known : `AND(${known})`},${formula},"[x]")`;
};
