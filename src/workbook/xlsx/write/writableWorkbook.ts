import { partKey, type Archive } from "../archive/archive";
import { brokenPart } from "../archive/brokenPart";
import { readPart, type Part } from "../package/parts";
import { relationshipsPart } from "../package/relationships";
import { readWorkbookPart, type WorkbookPart } from "../package/workbookPart";
import { child, type Element } from "../xml/element";
import { relationshipGraph, type RelationshipGraph } from "./relationshipGraph";

/** The workbook part and what a change to it has to know. */
export interface WritableWorkbook extends WorkbookPart {
  /** `xl/`: new parts go below it. */
  readonly folder: string;
  readonly sheetsElement: Element;
  readonly relationshipsPart: Part;
  readonly graph: RelationshipGraph;
}

/** The package's workbook; throws BrokenPart when it has none that can be written to. */
export const writableWorkbook = async (archive: Archive): Promise<WritableWorkbook> => {
  const workbook = await readWorkbookPart(archive);
  const sheetsElement = child(workbook.root, "sheets");
  if (!sheetsElement) throw brokenPart(workbook.name, "missing");
  const path = workbook.name.replaceAll("\\", "/").replace(/^\/+/u, "");
  return {
    ...workbook,
    folder: path.replace(/[^/]*$/u, ""),
    sheetsElement,
    relationshipsPart: await readPart(archive, relationshipsPart(path)),
    // The workbook's own are the same objects everywhere: a removal names them by identity.
    graph: new Map([...(await relationshipGraph(archive)), [partKey(path), workbook.relationships]]),
  };
};
