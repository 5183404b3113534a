import type { Issue } from "../../../model/issue";
import type { Report } from "../../../report/sheetModel";
import type { Archive } from "../archive/archive";
import { findPart } from "../package/parts";
import { targetsOf } from "../package/relationships";
import type { WorkbookPart } from "../package/workbookPart";
import { attribute, listed } from "../xml/element";
import { isOurs } from "./definedNames";
import type { Removal } from "./removal";
import type { WritableWorkbook } from "./writableWorkbook";

/** The tables that stay in the workbook. */
export interface KeptTables {
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  readonly highestId: number;
}

/** Reads every table that is not removed. */
export const keptTables = async (
  archive: Archive,
  workbook: WritableWorkbook,
  removal: Removal,
): Promise<KeptTables> => {
  const targets = new Set([...workbook.graph.values()].flatMap((relationships) => targetsOf(relationships, "table")));
  const names = new Set<string>();
  let highestId = 0;
  for (const target of targets) {
    const part = removal.parts.has(target) ? undefined : await findPart(archive, target);
    if (!part) continue;
    for (const name of [attribute(part.root, "name"), attribute(part.root, "displayName")])
      if (name !== undefined) names.add(name.toLowerCase());
    highestId = Math.max(highestId, Number(attribute(part.root, "id")) || 0);
  }
  return { names, highestId };
};

/**
 * The names that the report needs and the user's workbook has given away already. Letter case makes no difference; tables and defined names share
 * one space of names, so each is looked for in both.
 */
export const takenNames = (
  workbook: WorkbookPart,
  removal: Removal,
  tables: KeptTables,
  { sheets, names }: Report,
): readonly Issue[] => {
  const keptSheets = new Set(
    workbook.sheets.filter((sheet) => !removal.sheets.includes(sheet)).map(({ name }) => name.toLowerCase()),
  );
  const comeBack = new Set(names.map(({ name }) => name.toLowerCase()));
  const defined = new Set(
    listed(workbook.root, "definedNames", "definedName")
      .filter((element) => attribute(element, "localSheetId") === undefined && !isOurs(element, removal, comeBack))
      .map((element) => (attribute(element, "name") ?? "").toLowerCase()),
  );
  const wanted = [...sheets.flatMap(({ table }) => table?.name ?? []), ...names.map(({ name }) => name)];
  return [
    ...sheets
      .filter(({ name }) => keptSheets.has(name.toLowerCase()))
      .map(({ name }) => taken("workbook/sheet-name-taken", name)),
    ...wanted
      .filter((name) => tables.names.has(name.toLowerCase()))
      .map((name) => taken("workbook/name-taken", name, "table")),
    ...wanted
      .filter((name) => defined.has(name.toLowerCase()))
      .map((name) => taken("workbook/name-taken", name, "defined name")),
  ];
};

const taken = (code: string, name: string, by?: string): Issue => ({
  code,
  severity: "error",
  facts: { name, ...(by === undefined ? {} : { by }) },
});
