/** The namespaces of the two flavours of the format: transitional, which Excel writes, and strict. */
const office = "http://schemas.openxmlformats.org/";
const strict = "http://purl.oclc.org/ooxml/";

/** One idea's namespace in both flavours. */
export interface NamespacePair {
  readonly transitional: string;
  readonly strict: string;
}

/** Which of the two a package uses. */
export type Flavour = keyof NamespacePair;

/** Workbook, worksheet, styles, tables. */
export const spreadsheet: NamespacePair = {
  transitional: `${office}spreadsheetml/2006/main`,
  strict: `${strict}spreadsheetml/main`,
};

/** The `r:` of `r:id`, and the stem of every relationship type (`…/worksheet`). */
export const officeRelationships: NamespacePair = {
  transitional: `${office}officeDocument/2006/relationships`,
  strict: `${strict}officeDocument/relationships`,
};

export const drawing: NamespacePair = {
  transitional: `${office}drawingml/2006/main`,
  strict: `${strict}drawingml/main`,
};

export const spreadsheetDrawing: NamespacePair = {
  transitional: `${office}drawingml/2006/spreadsheetDrawing`,
  strict: `${strict}drawingml/spreadsheetDrawing`,
};

export const chart: NamespacePair = {
  transitional: `${office}drawingml/2006/chart`,
  strict: `${strict}drawingml/chart`,
};

/** The same in both flavours. */
export const packageRelationships = `${office}package/2006/relationships`;
export const contentTypes = `${office}package/2006/content-types`;

/** True for the namespace in either flavour. */
export const isOf =
  (pair: NamespacePair) =>
  (namespace: string): boolean =>
    namespace === pair.transitional || namespace === pair.strict;

/** The last step of a relationship type in either flavour: `worksheet`, `sharedStrings`; undefined for another vendor's. */
export const relationshipKind = (type: string): string | undefined => {
  for (const stem of [officeRelationships.transitional, officeRelationships.strict])
    if (type.startsWith(`${stem}/`)) return type.slice(stem.length + 1);
  return undefined;
};
