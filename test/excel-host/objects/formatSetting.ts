import { cellsOf, isEntireColumn } from "../book/area";
import { assertAllowed } from "../book/guards";
import { lastRow, type Area } from "../book/layer";
import type { Sheet } from "../book/sheet";
import { property, type Property } from "../protocol/classTable";
import { invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/messages";

interface Formatted {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The value that every cell of the areas has, or null where they differ. */
export const sharedFormat = ({ sheet, areas }: Formatted, path: string, byDefault: Json): Json => {
  let shared: Json | undefined;
  for (const area of areas) {
    let own = 0;
    for (const [, , format] of sheet.formats.entries(area)) {
      const value = format[path] ?? byDefault;
      if (shared !== undefined && shared !== value) return null;
      shared = value;
      own += 1;
    }
    if (own === cellsOf(area)) continue;
    for (const rest of isEntireColumn(area) ? restOfColumns(sheet, area) : [undefined]) {
      const value = rest?.[path] ?? byDefault;
      if (shared !== undefined && shared !== value) return null;
      shared = value;
    }
  }
  return shared ?? byDefault;
};

const restOfColumns = (sheet: Sheet, area: Area): readonly (Readonly<Record<string, Json>> | undefined)[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => sheet.formats.wholeColumns.get(area.left + index));

export const setFormat = ({ sheet, areas }: Formatted, path: string, value: Json): void => {
  assertAllowed(sheet, "allowFormatCells");
  for (const area of areas) {
    if (cellsOf(area) > tooMany && area.bottom !== lastRow)
      throw invalidArgument("Format whole columns, or fewer cells at a time.");
    // Cells that look alike share one format, or a million of them would not fit.
    const made = new Map<object | undefined, Readonly<Record<string, Json>>>();
    sheet.formats.update(area, (was) => {
      const fresh = made.get(was) ?? { ...was, [path]: value };
      made.set(was, fresh);
      return fresh;
    });
  }
};

const tooMany = 5_000_000;

/** What a setting takes: an enumeration's words, a kind of value, or a check of its own. */
export type Allowed = readonly string[] | "text" | "number" | "flag" | "colour";

/** A member that is stored with the cells under its path, after a look at what it is given. */
export const formatSetting = <T extends Formatted>(
  since: string,
  path: string,
  byDefault: Json,
  allowed: Allowed,
): Property<T> =>
  property(
    since,
    (self) => sharedFormat(self, path, byDefault),
    (self, value) => setFormat(self, path, accepted(value, allowed)),
  );

/** The value as Excel keeps it. Colours come back in capitals, named colours as their numbers. */
export const accepted = (value: Json, allowed: Allowed): Json => {
  switch (allowed) {
    case "text":
      if (typeof value === "string") return value;
      break;
    case "number":
      if (typeof value === "number") return value;
      break;
    case "flag":
      if (typeof value === "boolean") return value;
      break;
    case "colour":
      if (typeof value === "string" && (value === "" || /^#(?:[\dA-F]{6}|[\dA-F]{3})$/iu.test(value)))
        return value.toUpperCase();
      if (typeof value === "string" && Object.hasOwn(colours, value.toLowerCase()))
        return colours[value.toLowerCase()] ?? null;
      break;
    default:
      if (typeof value === "string" && allowed.includes(value)) return value;
  }
  throw invalidArgument(`${JSON.stringify(value)} is not what this property takes.`);
};

const colours: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};
