import { partKey } from "../archive/archive";
import { brokenPart } from "../archive/brokenPart";
import { attribute, attributeIn, child, childrenNamed, type Element } from "../xml/element";
import { isOf, officeRelationships, spreadsheet } from "../xml/namespaces";
import type { Part, Parts } from "./parts";
import { type Relationship, relationshipGraph, relationshipsPart } from "./relationships";

/** Which of the two spellings of the format's namespaces a package uses. */
export type Flavour = "transitional" | "strict";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly element: Element;
  readonly relationship: Relationship | undefined;
}

/** The workbook part and what hangs on it. */
export interface WorkbookPart extends Part {
  readonly flavour: Flavour;
  /** `xl/`: new parts go below it. */
  readonly folder: string;
  readonly sheetsElement: Element;
  readonly sheets: readonly ListedSheet[];
  readonly relationshipsPart: Part;
  readonly relationships: readonly Relationship[];
  readonly graph: ReadonlyMap<string, readonly Relationship[]>;
}

/** The package's workbook; throws BrokenPart when it has none that can be written to. */
export const readWorkbookPart = async (parts: Parts): Promise<WorkbookPart> => {
  const graph = await relationshipGraph(parts);
  const main = graph.get("")?.find(({ kind }) => kind === "officeDocument")?.target;
  const part = main === undefined ? undefined : await parts.read(main);
  const sheetsElement = part && child(part.root, "sheets");
  if (!part || !sheetsElement || !isOf(spreadsheet)(part.root.namespace))
    throw brokenPart(part?.name ?? "xl/workbook.xml", "missing");
  const registered = await parts.read(relationshipsPart(part.name.replaceAll("\\", "/")));
  if (!registered) throw brokenPart(relationshipsPart(part.name), "missing");

  const relationships = graph.get(partKey(part.name)) ?? [];
  const sheets = childrenNamed(sheetsElement, "sheet").map((element) => ({
    name: attribute(element, "name") ?? "",
    sheetId: attribute(element, "sheetId") ?? "",
    element,
    relationship: relationships.find(({ id }) => id === attributeIn(element, isOf(officeRelationships), "id")),
  }));
  return {
    ...part,
    flavour: part.root.namespace === spreadsheet.strict ? "strict" : "transitional",
    folder: part.name
      .replaceAll("\\", "/")
      .replace(/^\/+/u, "")
      .replace(/[^/]*$/u, ""),
    sheetsElement,
    sheets,
    relationshipsPart: registered,
    relationships,
    graph,
  };
};
