import type { HostObject, Kind } from "../objects/hostObject";
import { invalidArgument } from "./hostError";
import type { Json } from "./messages";

/** The arguments of one call, read by their place with the type that the member wants. */
export class Arguments {
  readonly #values: readonly Json[];
  readonly #objects: ReadonlyMap<number, HostObject>;

  constructor(values: readonly Json[], objects: ReadonlyMap<number, HostObject> = new Map()) {
    this.#values = values;
    this.#objects = objects;
  }

  isGiven(place: number): boolean {
    return this.#objects.has(place) || (this.#values[place] ?? null) !== null;
  }

  json(place: number): Json {
    return this.#values[place] ?? null;
  }

  text(place: number): string {
    return textIn(this.json(place));
  }

  number(place: number): number {
    return numberIn(this.json(place));
  }

  flag(place: number): boolean {
    return flagIn(this.json(place));
  }

  optionalText(place: number): string | undefined {
    return this.isGiven(place) ? this.text(place) : undefined;
  }

  optionalNumber(place: number): number | undefined {
    return this.isGiven(place) ? this.number(place) : undefined;
  }

  optionalFlag(place: number): boolean | undefined {
    return this.isGiven(place) ? this.flag(place) : undefined;
  }

  /** The object of that class at that place, or undefined when something else stands there. */
  object<K extends Kind>(place: number, is: K): HostObject<K> | undefined {
    const object = this.#objects.get(place);
    return object?.is === is ? (object as HostObject<K>) : undefined;
  }
}

export const textIn = (value: Json): string => {
  if (typeof value !== "string") throw invalidArgument(`A text was expected, not ${JSON.stringify(value)}.`);
  return value;
};

export const numberIn = (value: Json): number => {
  if (typeof value !== "number") throw invalidArgument(`A number was expected, not ${JSON.stringify(value)}.`);
  return value;
};

export const flagIn = (value: Json): boolean => {
  if (typeof value !== "boolean") throw invalidArgument(`True or false was expected, not ${JSON.stringify(value)}.`);
  return value;
};

/** One of the words that an enumeration of Excel allows. */
export const oneOf = <W extends string>(words: readonly W[], value: Json): W => {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${words.join(", ")}.`);
  return found;
};
