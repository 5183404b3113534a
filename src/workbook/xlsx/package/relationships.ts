import type { Archive } from "../archive/archive";
import { attribute, childrenNamed, type Element } from "../xml/element";
import { relationshipKind } from "../xml/namespaces";
import { partOfUri } from "./partOfUri";
import { findPart } from "./parts";

/** A relationship from one part to another, or to something outside the package. */
export interface Relationship {
  readonly id: string;
  /** `worksheet`, `table`; undefined for a type outside the format's own. */
  readonly kind: string | undefined;
  readonly type: string;
  /** Key of the part that it leads to, or undefined when it leads out of the package. */
  readonly target: string | undefined;
  readonly element: Element;
}

/** The relationships of a part ("" for the package itself); none when it has no such part. */
export const relationshipsOf = async (archive: Archive, source: string): Promise<readonly Relationship[]> => {
  const part = await findPart(archive, relationshipsPart(source));
  return (part ? childrenNamed(part.root, "Relationship") : []).map((element) => {
    const type = attribute(element, "Type") ?? "";
    const isExternal = attribute(element, "TargetMode")?.toLowerCase() === "external";
    const target = isExternal ? undefined : resolved(archive, source, attribute(element, "Target") ?? "");
    return { id: attribute(element, "Id") ?? "", kind: relationshipKind(type), type, target, element };
  });
};

/** The part that holds a part's relationships; the package's own for "". */
export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** Keys of the parts that relationships of a kind lead to. */
export const targetsOf = (relationships: readonly Relationship[], kind: string): readonly string[] =>
  relationships.flatMap((one) => (one.kind === kind ? (one.target ?? []) : []));

/** A target against the folder of its source; absolute, `..` and backslashes understood. */
const resolved = (archive: Archive, source: string, target: string): string => {
  const path = (target.split("#")[0] ?? "").replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return partOfUri(archive, steps.join("/"));
};
