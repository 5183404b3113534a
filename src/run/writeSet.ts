import { done, type Outcome } from "../model/issue";
import { calculatedByOf } from "../report/calculatedBy";
import type { Report } from "../report/sheetModel";
import type { Calculated, OnWritten, Workbook } from "../workbook/workbook";
import { keptSets } from "./keptSets";
import type { EarlierSet } from "./ourSheets";
import type { SetKind } from "./setKinds";

/** What a write has put into the workbook. */
export interface SetWritten {
  /** The names of the sheets written, in order. */
  readonly sheets: readonly string[];
  /** What the program that holds the workbook made of the formulas; null for a file. */
  readonly calculated: Calculated | null;
}

/** Writes a set of sheets in the place of the earlier one of its name; earlier sets that somebody has touched stay, with a warning each. */
export const writeSet = async (
  workbook: Workbook,
  { kind, set, report, sets }: { kind: SetKind; set: string; report: Report; sets: readonly EarlierSet[] },
  onWritten?: OnWritten,
): Promise<Outcome<SetWritten>> => {
  const remove = sets.find((earlier) => earlier.set === set)?.sheets ?? [];
  const written = await workbook.apply({ remove, add: report, calculatedBy: calculatedByOf(report) }, onWritten);
  if (!written.ok) return written;
  const sheets = report.sheets.map(({ name }) => name);
  return done({ sheets, calculated: written.value.calculated }, [...written.issues, ...keptSets(kind, sets, set)]);
};
