import type { Relationship } from "../package/relationships";
import { type Element, prefixOf } from "../xml/element";
import { officeRelationships, packageRelationships, type Flavour } from "../xml/namespaces";
import type { Splice } from "../xml/splice";
import { appended } from "./appended";

/** A relationship to write; `target` is the part's name from the root of the package. */
export interface NewRelationship {
  readonly id: string;
  readonly kind: "worksheet" | "styles" | "table" | "drawing" | "chart";
  readonly target: string;
}

/** The relationships part of a new part. */
export const relationshipsXml = (source: string, relationships: readonly NewRelationship[], flavour: Flavour): string =>
  `<Relationships xmlns="${packageRelationships}">${elements(source, relationships, flavour, "")}</Relationships>`;

/** The splices that bring a relationships part up to date. */
export const relationshipSplices = (
  root: Element,
  source: string,
  removed: Iterable<Relationship>,
  added: readonly NewRelationship[],
  flavour: Flavour,
): readonly Splice[] => [
  ...[...removed].map(({ element: { start, end } }) => ({ start, end, text: "" })),
  ...appended(root, elements(source, added, flavour, prefixOf(root))),
];

/** A maker of relationship ids that are not in use yet. */
export const freshIds = (used: readonly Relationship[]): (() => string) => {
  const numbers = used.map(({ id }) => Number(/^rId(?<number>\d+)$/iu.exec(id)?.groups?.["number"] ?? 0));
  let highest = Math.max(0, ...numbers);
  return () => `rId${++highest}`;
};

const elements = (
  source: string,
  relationships: readonly NewRelationship[],
  flavour: Flavour,
  prefix: string,
): string =>
  relationships
    .map(
      ({ id, kind, target }) =>
        `<${prefix}Relationship Id="${id}" Type="${officeRelationships[flavour]}/${kind}" Target="${relative(source, target)}"/>`,
    )
    .join("");

/** `xl/worksheets/sheet1.xml`, `xl/tables/table1.xml` → `../tables/table1.xml`. */
const relative = (source: string, target: string): string => {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
};
