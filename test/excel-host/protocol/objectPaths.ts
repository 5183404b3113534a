import type { HostObject } from "../objects/hostObject";
import { Arguments } from "./arguments";
import { HostError } from "./hostError";
import type { Members } from "./members";
import { pathType, type ArgumentInfo, type ObjectPath } from "./messages";
import type { References } from "./references";

/** The objects that the paths of one request lead to. A path is followed once: following `tables.add` adds a table. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | undefined>();
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #members: Members;
  readonly #references: References;

  constructor(paths: Readonly<Record<string, ObjectPath>>, members: Members, references: References) {
    this.#paths = paths;
    this.#members = members;
    this.#references = references;
  }

  /** The object at the end of a path; undefined is the null object, and so is everything reached through one. */
  find(id: number): HostObject | undefined {
    if (this.#found.has(id)) return this.#found.get(id);
    const path = this.#paths[String(id)];
    if (!path) throw new HostError("InvalidReference", `The request has no object path ${id}.`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const objects = new Map<number, HostObject>();
    info?.ReferencedObjectPathIds?.forEach((id, place) => {
      const object = typeof id === "number" && id !== 0 ? this.find(id) : undefined;
      if (object) objects.set(place, object);
    });
    return new Arguments(info?.Arguments ?? [], objects);
  }

  #follow(path: ObjectPath): HostObject | undefined {
    if (path.ObjectPathType === pathType.null) return undefined;
    if (path.ObjectPathType === pathType.global) return { is: "Workbook" };
    if (path.ObjectPathType === pathType.referenceId) {
      const kept = this.#references.find(path.Name);
      if (!kept) throw new HostError("InvalidReference", "The object was released.");
      return kept;
    }
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (!parent) return undefined;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathType.property:
        return this.#members.link(parent, path.Name);
      case pathType.method:
        return this.#members.make(parent, path.Name, args);
      case pathType.indexer:
        return this.#members.item(parent, args);
      default:
        throw new HostError("NotImplemented", `The stand-in host follows no path of type ${path.ObjectPathType}.`);
    }
  }
}
