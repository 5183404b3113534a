import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const fits: Readonly<Record<string, (value: Json) => boolean>> = {
  text: (value) => typeof value === "string" && value !== "",
  "text or null": (value) => value === null || typeof value === "string",
  number: (value) => value === null || typeof value === "number",
  count: (value) => typeof value === "number",
  null: (value) => value === null,
  "true or false": (value) => typeof value === "boolean",
  "true, false or null": (value) => value === null || typeof value === "boolean",
};

/** A value of a JSON, by the key that the documentation gives it. */
export interface Leaf {
  readonly key: string;
  readonly value: Json;
  /** What stands beside it. */
  readonly beside: Readonly<Record<string, Json>>;
}

/** Every value in a JSON. */
export const leaves = (value: Json, key = "", beside: Leaf["beside"] = {}): readonly Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${key}[]`, beside));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([name, one]) => leaves(one, key === "" ? name : `${key}.${name}`, value));
  return [{ key, value, beside }];
};

/** What docs/json.md says of the JSON of a command, and the test that a JSON holds to it. */
export interface Shape {
  /** Documented key → type. */
  readonly documented: ReadonlyMap<string, string>;
  /** The keys that the JSON so far had. */
  readonly seen: ReadonlySet<string>;
  readonly holds: (found: readonly Leaf[]) => void;
}

export const shapeOf = (command: string): Shape => {
  const page = readFileSync(join(__dirname, "../../docs/json.md"), "utf8");
  const section = page.split(/^## /mu).find((text) => text.startsWith(`\`${command}\``)) ?? "";
  const documented = new Map(
    [...section.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|/gmu)].map(([, key = "", type = ""]) => [key, type]),
  );
  const seen = new Set<string>();
  const holds = (found: readonly Leaf[]): void => {
    const plain = found.filter(({ key }) => !isReason(key));
    for (const { key } of plain) seen.add(key);
    expect([...new Set(plain.map(({ key }) => key))].filter((key) => !documented.has(key))).toEqual([]);
    expect(plain.filter(({ key, value }) => fits[documented.get(key) ?? ""]?.(value) !== true)).toEqual([]);
    const unexplained = plain.filter(({ key, value, beside }) => {
      const reason = beside[`${lastOf(key)}Reason`];
      const missing = value === null && documented.get(key) === "number";
      return missing ? typeof reason !== "string" || reason === "" : reason !== undefined;
    });
    expect(unexplained).toEqual([]);
  };
  return { documented, seen, holds };
};

const isReason = (key: string): boolean => /[a-z0-9]Reason$/u.test(key);
const lastOf = (key: string): string => key.replace(/^.*\./u, "");
