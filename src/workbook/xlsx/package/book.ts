import type { NameInfo, SheetInfo } from "../../workbook";
import { attribute, child, flag, listed } from "../xml/element";
import { targetsOf } from "./relationships";
import type { ListedSheet, WorkbookPart } from "./workbookPart";

/** A sheet and the part that holds it. */
export interface BookSheet extends SheetInfo {
  readonly part: string;
}

/** What reading a workbook needs of its workbook part. */
export interface Book {
  /** In the order of the tabs. */
  readonly sheets: readonly BookSheet[];
  /** Names that hold for the whole workbook. */
  readonly names: readonly NameInfo[];
  /** Dates count from 1904. */
  readonly date1904: boolean;
  readonly sharedStringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** What the workbook part says. */
export const bookOf = ({ root, sheets, relationships }: WorkbookPart): Book => ({
  sheets: sheets.map(sheetOf),
  names: listed(root, "definedNames", "definedName")
    .filter((one) => attribute(one, "localSheetId") === undefined)
    .map((one) => ({ name: attribute(one, "name") ?? "", refersTo: one.text })),
  date1904: flag(child(root, "workbookPr"), "date1904"),
  sharedStringsPart: targetsOf(relationships, "sharedStrings")[0],
  stylesPart: targetsOf(relationships, "styles")[0],
});

const sheetOf = ({ name, element, relationship }: ListedSheet): BookSheet => ({
  name,
  visibility: visibilities.get(attribute(element, "state")) ?? "visible",
  isGrid: relationship?.kind === "worksheet" && relationship.target !== undefined,
  part: relationship?.target ?? "",
});

const visibilities: ReadonlyMap<string | undefined, SheetInfo["visibility"]> = new Map([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);
