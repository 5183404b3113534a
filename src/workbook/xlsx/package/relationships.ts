import { partKey, type Archive } from "../archive/archive";
import { attribute, childrenNamed } from "../xml/element";
import { relationshipKind } from "../xml/namespaces";
import { partRoot } from "./parts";

/** A relationship from one part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** `worksheet`, `table`; undefined for a type outside the format's own. */
  readonly kind: string | undefined;
  readonly type: string;
  /** The part that it leads to, as `Archive.find` takes it. */
  readonly target: string;
}

/** The relationships of a part ("" for the package itself) that stay inside the package; none when it has no such part. */
export const relationshipsOf = async (archive: Archive, source: string): Promise<readonly Relationship[]> => {
  const slash = source.lastIndexOf("/") + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!archive.find(part)) return [];
  return childrenNamed(await partRoot(archive, part), "Relationship")
    .filter((one) => attribute(one, "TargetMode")?.toLowerCase() !== "external")
    .map((one) => {
      const type = attribute(one, "Type") ?? "";
      const target = resolvedTarget(source, attribute(one, "Target") ?? "");
      return { id: attribute(one, "Id") ?? "", kind: relationshipKind(type), type, target };
    });
};

/** A target against the folder of its source; absolute, `..` and backslashes understood. */
const resolvedTarget = (source: string, target: string): string => {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return partKey(steps.join("/"));
};
