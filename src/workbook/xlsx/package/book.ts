import type { NameInfo, SheetInfo } from "../../workbook";
import type { Archive } from "../archive/archive";
import { brokenPart } from "../archive/brokenPart";
import { attribute, attributeIn, child, childrenNamed, type Element } from "../xml/element";
import { isOf, officeRelationships, spreadsheet } from "../xml/namespaces";
import { mainPart } from "./mainPart";
import { partRoot } from "./parts";
import { relationshipsOf } from "./relationships";

/** A sheet and the part that holds it. */
export interface BookSheet extends SheetInfo {
  readonly part: string;
}

/** What the workbook part says. */
export interface Book {
  /** In the order of the tabs. */
  readonly sheets: readonly BookSheet[];
  /** Names that hold for the whole workbook. */
  readonly names: readonly NameInfo[];
  /** Dates count from 1904. */
  readonly date1904: boolean;
  /** Sheets may not be added or removed. */
  readonly structureLocked: boolean;
  readonly sharedStringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** Reads the workbook part; throws BrokenPart. */
export const readBook = async (archive: Archive): Promise<Book> => {
  const part = await mainPart(archive);
  const root = await partRoot(archive, part);
  if (root.local !== "workbook" || !isOf(spreadsheet)(root.namespace)) throw brokenPart(part, "not-a-workbook-part");
  const relationships = await relationshipsOf(archive, part);
  const byKind = (kind: string): string | undefined => relationships.find((one) => one.kind === kind)?.target;

  const sheets = inside(root, "sheets", "sheet").map((sheet): BookSheet => {
    const id = attributeIn(sheet, isOf(officeRelationships), "id");
    const relationship = relationships.find((one) => one.id === id);
    return {
      name: attribute(sheet, "name") ?? "",
      visibility: visibilities.get(attribute(sheet, "state")) ?? "visible",
      isGrid: relationship?.kind === "worksheet",
      part: relationship?.target ?? "",
    };
  });
  const names = inside(root, "definedNames", "definedName")
    .filter((one) => attribute(one, "localSheetId") === undefined)
    .map((one) => ({ name: attribute(one, "name") ?? "", refersTo: one.text }));
  return {
    sheets,
    names,
    date1904: isTrue(root, "workbookPr", "date1904"),
    structureLocked: isTrue(root, "workbookProtection", "lockStructure"),
    sharedStringsPart: byKind("sharedStrings"),
    stylesPart: byKind("styles"),
  };
};

const visibilities: ReadonlyMap<string | undefined, SheetInfo["visibility"]> = new Map([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

const inside = (root: Element, list: string, item: string): readonly Element[] => {
  const found = child(root, list);
  return found ? childrenNamed(found, item) : [];
};

const isTrue = (root: Element, element: string, name: string): boolean => {
  const found = child(root, element);
  return ["1", "true", "on"].includes((found && attribute(found, name)) ?? "");
};
