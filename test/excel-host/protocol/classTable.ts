import type { Book } from "../book/book";
import type { HostObject, Kind } from "../objects/hostObject";
import type { Arguments } from "./arguments";
import type { Json, JsonObject } from "./messages";

/** A property with a plain value. `since` is the ExcelApi requirement set that brought it. */
export interface Property<T> {
  readonly since: string;
  readonly get: (self: T, book: Book) => Json;
  readonly set?: (self: T, value: Json, book: Book) => void;
}

/** A property that is another object. */
export interface Link<T> {
  readonly since: string;
  readonly to: (self: T, book: Book) => HostObject | undefined;
}

/** A method that returns another object; undefined is the null object. */
export interface Maker<T> {
  readonly since: string;
  readonly make: (self: T, args: Arguments, book: Book) => HostObject | undefined;
}

/** A method that does something or returns a plain value. */
export interface Method<T> {
  readonly since: string;
  readonly call: (self: T, args: Arguments, book: Book) => Json | void;
}

/** What this host knows of one of Excel's classes, by the names that a caller of Office.js uses. */
export interface ClassTable<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly makers?: Readonly<Record<string, Maker<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The members of a collection. */
  readonly items?: (self: T, book: Book) => readonly HostObject[];
  /** The member of a collection by its key: what the client's indexer paths ask for. */
  readonly item?: (self: T, args: Arguments, book: Book) => HostObject;
  /** What tells the client how to find the object again: `{Id}` or `{_Id}`. */
  readonly id?: (self: T) => JsonObject;
  /** Throws once the object is gone from the workbook. */
  readonly check?: (self: T, book: Book) => void;
}

export type ClassTables = { readonly [K in Kind]: ClassTable<HostObject<K>> };

export const property = <T>(
  since: string,
  get: Property<T>["get"],
  set?: NonNullable<Property<T>["set"]>,
): Property<T> => (set ? { since, get, set } : { since, get });

export const link = <T>(since: string, to: Link<T>["to"]): Link<T> => ({ since, to });

export const maker = <T>(since: string, make: Maker<T>["make"]): Maker<T> => ({ since, make });

export const method = <T>(since: string, call: Method<T>["call"]): Method<T> => ({ since, call });
