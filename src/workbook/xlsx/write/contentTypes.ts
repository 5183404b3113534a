import { type Archive, partKey } from "../archive/archive";
import { partOfUri } from "../package/partOfUri";
import { attribute, childrenNamed, type Element, prefixOf } from "../xml/element";
import type { Splice } from "../xml/splice";
import { appended } from "./appended";

const office = "application/vnd.openxmlformats-officedocument.";

/** The content types of the parts that we add. */
export const contentTypeOf = {
  worksheet: `${office}spreadsheetml.worksheet+xml`,
  table: `${office}spreadsheetml.table+xml`,
  styles: `${office}spreadsheetml.styles+xml`,
  drawing: `${office}drawing+xml`,
  chart: `${office}drawingml.chart+xml`,
} as const;

export type PartKind = keyof typeof contentTypeOf;

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** The splices that declare the new parts in `[Content_Types].xml` and undeclare the removed ones. */
export const contentTypeSplices = (
  archive: Archive,
  root: Element,
  added: ReadonlyMap<string, PartKind>,
  removed: ReadonlySet<string>,
): readonly Splice[] => {
  const prefix = prefixOf(root);
  const knowsRelationships = childrenNamed(root, "Default").some(
    (element) => attribute(element, "Extension")?.toLowerCase() === "rels",
  );
  const overrides = [...added].map(
    ([name, kind]) => `<${prefix}Override PartName="/${name}" ContentType="${contentTypeOf[kind]}"/>`,
  );
  const missing = `<${prefix}Default Extension="rels" ContentType="${relationshipsType}"/>`;
  return [
    ...childrenNamed(root, "Override")
      .filter((element) => removed.has(partOfUri(archive, attribute(element, "PartName") ?? "")))
      .map(({ start, end }) => ({ start, end, text: "" })),
    ...appended(root, [...(knowsRelationships || added.size === 0 ? [] : [missing]), ...overrides].join("")),
  ];
};

/** The names of parts that are declared, whether or not they exist. */
export const declaredParts = (root: Element): readonly string[] =>
  childrenNamed(root, "Override").map((element) => partKey(attribute(element, "PartName") ?? ""));
