import { partKey, type Archive } from "../archive/archive";
import { relationshipsOf, type Relationship } from "../package/relationships";

/** Every relationship of a package, by the key of the part that it starts from. */
export type RelationshipGraph = ReadonlyMap<string, readonly Relationship[]>;

/** The relationships of every part of the package; throws BrokenPart. */
export const relationshipGraph = async (archive: Archive): Promise<RelationshipGraph> => {
  const graph = new Map<string, readonly Relationship[]>();
  for (const { name } of archive.entries) {
    const source = /^(?<folder>(?:.*\/)?)_rels\/(?<file>[^/]*)\.rels$/u.exec(partKey(name))?.groups;
    if (!source) continue;
    const from = `${source["folder"] ?? ""}${source["file"] ?? ""}`;
    graph.set(from, await relationshipsOf(archive, from));
  }
  return graph;
};

/** Keys of every part that can be reached from `from`, these included; `cut` relationships lead nowhere. */
export const reachable = (
  graph: RelationshipGraph,
  from: readonly string[],
  cut: ReadonlySet<Relationship> = new Set(),
): ReadonlySet<string> => {
  const found = new Set(from);
  for (const part of found)
    for (const relationship of graph.get(part) ?? [])
      if (relationship.target !== undefined && !cut.has(relationship)) found.add(relationship.target);
  return found;
};
