import type { Archive } from "../archive/archive";
import { brokenPart } from "../archive/brokenPart";
import { attribute, attributeIn, listed, type Element } from "../xml/element";
import { isOf, officeRelationships, spreadsheet, type Flavour } from "../xml/namespaces";
import { mainPart } from "./mainPart";
import { readPart, type Part } from "./parts";
import { relationshipsOf, type Relationship } from "./relationships";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly element: Element;
  readonly relationship: Relationship | undefined;
}

/** The workbook part and what it leads to. */
export interface WorkbookPart extends Part {
  readonly flavour: Flavour;
  /** In the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  readonly relationships: readonly Relationship[];
}

/** Reads the workbook part of a package; throws BrokenPart. */
export const readWorkbookPart = async (archive: Archive): Promise<WorkbookPart> => {
  const key = await mainPart(archive);
  const part = await readPart(archive, key);
  const { root } = part;
  if (root.local !== "workbook" || !isOf(spreadsheet)(root.namespace)) throw brokenPart(key, "not-a-workbook-part");
  const relationships = await relationshipsOf(archive, key);
  const sheets = listed(root, "sheets", "sheet").map((element) => ({
    name: attribute(element, "name") ?? "",
    sheetId: attribute(element, "sheetId") ?? "",
    element,
    relationship: relationships.find(({ id }) => id === attributeIn(element, isOf(officeRelationships), "id")),
  }));
  const flavour = root.namespace === spreadsheet.strict ? "strict" : "transitional";
  return { ...part, flavour, sheets, relationships };
};
