import { partKey } from "../archive/archive";
import { attribute, childrenNamed, type Element } from "../xml/element";
import { relationshipKind } from "../xml/namespaces";
import type { Parts } from "./parts";

/** A relationship from one part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** `worksheet`, `table`; undefined for a type outside the format's own. */
  readonly kind: string | undefined;
  readonly type: string;
  /** Key of the part that it leads to, or undefined when it leads out of the package. */
  readonly target: string | undefined;
  readonly element: Element;
}

/** The part that holds a part's relationships; the package's own for "". */
export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** The relationships under the root of a part's relationships part. */
export const relationshipsIn = (root: Element, source: string): readonly Relationship[] =>
  childrenNamed(root, "Relationship").map((element) => {
    const type = attribute(element, "Type") ?? "";
    const target = attribute(element, "Target") ?? "";
    const isExternal = attribute(element, "TargetMode")?.toLowerCase() === "external";
    return {
      id: attribute(element, "Id") ?? "",
      kind: relationshipKind(type),
      type,
      target: isExternal ? undefined : resolvedTarget(source, target),
      element,
    };
  });

/** Every relationship of the package, by the key of the part that it starts from. */
export const relationshipGraph = async (parts: Parts): Promise<ReadonlyMap<string, readonly Relationship[]>> => {
  const graph = new Map<string, readonly Relationship[]>();
  for (const name of parts.names) {
    const source = /^(?<folder>(?:.*\/)?)_rels\/(?<file>[^/]*)\.rels$/u.exec(partKey(name))?.groups;
    if (!source) continue;
    const from = `${source["folder"] ?? ""}${source["file"] ?? ""}`;
    const part = await parts.read(name);
    if (part) graph.set(from, relationshipsIn(part.root, from));
  }
  return graph;
};

/** Keys of every part that can be reached from `from`, these included; `cut` relationships lead nowhere. */
export const reachable = (
  graph: ReadonlyMap<string, readonly Relationship[]>,
  from: readonly string[],
  cut: ReadonlySet<Relationship> = new Set(),
): ReadonlySet<string> => {
  const found = new Set(from);
  for (const part of found)
    for (const relationship of graph.get(part) ?? [])
      if (relationship.target !== undefined && !cut.has(relationship)) found.add(relationship.target);
  return found;
};

/** A target against the folder of its source; absolute, `..` and backslashes understood. */
const resolvedTarget = (source: string, target: string): string => {
  const path = (target.split("#")[0] ?? "").replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return partKey(steps.join("/"));
};
