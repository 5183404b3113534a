import type { Issue } from "../../../model/issue";
import type { Report } from "../../../report/sheetModel";
import { folded, foldedSet } from "./earlier";
import type { Present, PresentName, PresentSheet } from "./present";

/** What of the workbook stays when our earlier sheets go. */
export interface Kept {
  readonly sheets: readonly PresentSheet[];
  readonly tables: Present["tables"];
  /** Names that are not ours, or not of this set. */
  readonly names: readonly PresentName[];
}

/** Why the report cannot be written at all: a locked structure, names that the user has given away already. */
export const refusals = (present: Present, kept: Kept, { sheets, names }: Report): readonly Issue[] => {
  const wanted = [...sheets.flatMap(({ table }) => table?.name ?? []), ...names.map(({ name }) => name)];
  const keptSheets = foldedSet(kept.sheets.map(({ name }) => name));
  const keptTables = foldedSet(kept.tables.map(({ name }) => name));
  const keptNames = foldedSet(kept.names.map(({ name }) => name));
  return [
    ...(present.isLocked ? [{ code: "workbook/structure-locked", severity: "error" } as const] : []),
    ...sheets
      .filter(({ name }) => keptSheets.has(folded(name)))
      .map(({ name }) => taken("workbook/sheet-name-taken", { name })),
    ...wanted
      .filter((name) => keptTables.has(folded(name)))
      .map((name) => taken("workbook/name-taken", { name, by: "table" })),
    ...wanted
      .filter((name) => keptNames.has(folded(name)))
      .map((name) => taken("workbook/name-taken", { name, by: "defined name" })),
  ];
};

const taken = (code: string, facts: NonNullable<Issue["facts"]>): Issue => ({ code, severity: "error", facts });
