import type { Report, Sheet } from "../../../report/sheetModel";
import { relationshipsPart } from "../package/relationships";
import type { Flavour } from "../xml/namespaces";
import { chartXml } from "./chartXml";
import type { PartKind } from "./contentTypes";
import { drawingXml } from "./drawingXml";
import type { PartEdits } from "./partEdits";
import { type NewRelationship, relationshipsXml } from "./relationshipXml";
import { sheetXml } from "./sheetXml";
import type { StyleBook } from "./styleBook";
import { tableXml } from "./tableXml";

/** Where and how new parts are made. */
export interface NewParts {
  readonly edits: PartEdits;
  /** `xl/`: the folder below which they go. */
  readonly folder: string;
  readonly flavour: Flavour;
  readonly book: StyleBook;
  readonly report: Report;
  /** Parts made so far, for the content types. */
  readonly made: Map<string, PartKind>;
  nextTableId(): number;
}

/** Adds a sheet's parts: sheet, table, drawing, charts and their relationships. Returns the sheet part's name. */
export const addSheetParts = (sheet: Sheet, isActive: boolean, into: NewParts): string => {
  const { edits, flavour, book } = into;
  const name = newPart("worksheet", "worksheets/sheet", into);
  const table = sheet.table && addTable(sheet, sheet.table, into);
  const drawing = sheet.charts?.length ? addDrawing(sheet.charts, into) : undefined;
  edits.add(name, sheetXml(sheet, { flavour, book, isActive, table: table?.id, drawing: drawing?.id }));
  addRelationships(
    name,
    [table, drawing].flatMap((one) => one ?? []),
    into,
  );
  return name;
};

const addTable = (sheet: Sheet, table: NonNullable<Sheet["table"]>, into: NewParts): NewRelationship => {
  const target = newPart("table", "tables/table", into);
  into.edits.add(target, tableXml(sheet, table, into.nextTableId(), into.flavour));
  return { id: "rId1", kind: "table", target };
};

const addDrawing = (charts: NonNullable<Sheet["charts"]>, into: NewParts): NewRelationship => {
  const drawing = newPart("drawing", "drawings/drawing", into);
  const placed = charts.map((chart, index) => {
    const target = newPart("chart", "charts/chart", into);
    into.edits.add(target, chartXml(chart, into.report, into.flavour));
    return { chart, id: `rId${index + 1}`, kind: "chart", target } as const;
  });
  into.edits.add(drawing, drawingXml(placed, into.flavour));
  addRelationships(drawing, placed, into);
  return { id: "rId2", kind: "drawing", target: drawing };
};

/** A free name for a new part, noted for the content types. */
const newPart = (kind: PartKind, stem: string, { edits, folder, made }: NewParts): string => {
  const name = edits.reserve(folder + stem);
  made.set(name, kind);
  return name;
};

const addRelationships = (source: string, relationships: readonly NewRelationship[], into: NewParts): void => {
  if (relationships.length > 0)
    into.edits.add(relationshipsPart(source), relationshipsXml(source, relationships, into.flavour));
};
