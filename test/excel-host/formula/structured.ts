import { invalidArgument } from "../protocol/hostError";

/** What a structured reference's brackets name. */
export interface Structured {
  readonly columns: readonly string[];
  readonly isThisRow: boolean;
  readonly items: readonly string[];
}

const items = ["#all", "#data", "#headers", "#totals", "#this row"];

/** `[@[Net (£)]]`, `[[#Headers],[Net]]`, `[[One]:[Two]]`, `[#All]`, `[Net]`. */
export const structuredIn = (brackets: string): Structured => {
  let inner = brackets.slice(1, -1).trim();
  const hasAt = inner.startsWith("@");
  if (hasAt) inner = inner.slice(1);
  const parts = inner.startsWith("[") ? nested(inner) : inner === "" ? [] : [inner];
  const found = parts.filter((part) => items.includes(part.toLowerCase()));
  if (parts.some((part) => part.startsWith("#") && !found.includes(part)))
    throw invalidArgument(`${brackets} asks for a part that no table has.`);
  return {
    columns: parts.filter((part) => !found.includes(part)).map(unescaped),
    isThisRow: hasAt || found.some((part) => part.toLowerCase() === "#this row"),
    items: found.map((part) => part.toLowerCase()),
  };
};

/** A column's name as it stands between brackets. */
export const escapedColumn = (name: string): string => name.replaceAll(/['#@[\]]/gu, "'$&");

const unescaped = (name: string): string => name.replaceAll(/'(.)/gu, "$1");

const nested = (inner: string): readonly string[] => {
  const parts = [...inner.matchAll(/\[((?:'.|[^[\]'])*)\]/gu)];
  const rest = inner.replaceAll(/\[(?:'.|[^[\]'])*\]/gu, "").replaceAll(/\s/gu, "");
  if (!/^[,:]*$/u.test(rest) || rest.length !== parts.length - 1)
    throw invalidArgument(`[${inner}] is no structured reference.`);
  return parts.map((part) => part[1] ?? "");
};

/** The same brackets with every column's name put through `rename`. */
export const withColumns = (brackets: string, rename: (column: string) => string): string => {
  const renamed = (raw: string): string =>
    items.includes(raw.toLowerCase()) ? raw : escapedColumn(rename(unescaped(raw)));
  const inner = brackets.slice(1, -1);
  const lead = /^\s*@?/u.exec(inner)?.[0] ?? "";
  const rest = inner.slice(lead.length);
  if (rest === "") return brackets;
  if (!rest.startsWith("[")) return `[${lead}${renamed(rest)}]`;
  return `[${lead}${rest.replaceAll(/\[((?:'.|[^[\]'])*)\]/gu, (_, raw: string) => `[${renamed(raw)}]`)}]`;
};
