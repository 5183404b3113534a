import type { Book } from "../book/book";
import { classTables } from "../objects/classTables";
import type { HostObject, Kind } from "../objects/hostObject";
import type { Arguments } from "./arguments";
import type { ClassTable } from "./classTable";
import { HostError, invalidArgument } from "./hostError";
import type { Json, JsonObject } from "./messages";

/** The members of this host's objects, by name in any case, as far as a requirement set allows them. */
export class Members {
  readonly #book: Book;
  readonly #supports: (since: string) => boolean;

  constructor(book: Book, supports: (since: string) => boolean) {
    this.#book = book;
    this.#supports = supports;
  }

  /** The object behind a property; undefined is the null object. */
  link(object: HostObject, name: string): HostObject | undefined {
    return this.#at(object, name, () => this.#allowed(object, name, tableOf(object).links).to(object, this.#book));
  }

  make(object: HostObject, name: string, args: Arguments): HostObject | undefined {
    return this.#at(object, name, () =>
      this.#allowed(object, name, tableOf(object).makers).make(object, args, this.#book),
    );
  }

  call(object: HostObject, name: string, args: Arguments): Json {
    return this.#at(
      object,
      name,
      () => this.#allowed(object, name, tableOf(object).methods).call(object, args, this.#book) ?? null,
    );
  }

  get(object: HostObject, name: string): Json {
    return this.#at(object, name, () =>
      this.#allowed(object, name, tableOf(object).properties).get(object, this.#book),
    );
  }

  set(object: HostObject, name: string, value: Json): void {
    this.#at(object, name, () => {
      const { set } = this.#allowed(object, name, tableOf(object).properties);
      if (!set) throw invalidArgument(`${name} cannot be set.`);
      set(object, value, this.#book);
    });
  }

  item(object: HostObject, args: Arguments): HostObject {
    const { item } = tableOf(object);
    if (!item) throw new HostError("ApiNotFound", `${object.is} has no items.`);
    return item(object, args, this.#book);
  }

  items(object: HostObject): readonly HostObject[] | undefined {
    return tableOf(object).items?.(object, this.#book);
  }

  id(object: HostObject): JsonObject {
    return tableOf(object).id?.(object) ?? {};
  }

  check(object: HostObject): void {
    tableOf(object).check?.(object, this.#book);
  }

  /** The plain properties that this requirement set has; a load without names asks for all of them. */
  propertyNames(object: HostObject): readonly string[] {
    return Object.entries(tableOf(object).properties ?? {})
      .filter(([, { since }]) => this.#supports(since))
      .map(([name]) => name);
  }

  isProperty(object: HostObject, name: string): boolean {
    return entry(tableOf(object).properties, name) !== undefined;
  }

  isLink(object: HostObject, name: string): boolean {
    return entry(tableOf(object).links, name) !== undefined;
  }

  /** An error of the member's says where it comes from, e.g. `Range.values`, as Excel's do. */
  #at<R>(object: HostObject, name: string, act: () => R): R {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof HostError) || error.location !== "") throw error;
      throw new HostError(error.code, error.message, `${object.is}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    }
  }

  /** The member, or the error with which Excel answers what it does not know: a typo must not pass a test. */
  #allowed<M extends { readonly since: string }>(
    object: HostObject,
    name: string,
    members: Readonly<Record<string, M>> | undefined,
  ): M {
    const found = entry(members, name);
    if (!found) throw new HostError("ApiNotFound", `The stand-in host has no member ${name} of ${object.is}.`);
    if (!this.#supports(found.since)) throw new HostError("ApiNotFound", `${name} needs ExcelApi ${found.since}.`);
    this.check(object);
    return found;
  }
}

const tableOf = <K extends Kind>(object: HostObject<K>): ClassTable<HostObject<K>> =>
  // Each object stands with the table of its own class: the compiler cannot follow that through a union.
  classTables[object.is];

const entry = <M>(members: Readonly<Record<string, M>> | undefined, name: string): M | undefined => {
  if (!members) return undefined;
  const camel = wireNames.get(name) ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (Object.hasOwn(members, camel)) return members[camel];
  const found = Object.keys(members).find((one) => one.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : members[found];
};

/** Names that the client sends where the members that a caller uses are called otherwise. */
const wireNames: ReadonlyMap<string, string> = new Map([
  ["Gridlines", "showGridlines"],
  ["Headings", "showHeadings"],
]);
