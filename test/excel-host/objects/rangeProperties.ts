import { addressOf, columnsOf, rowsOf } from "../book/area";
import type { Book } from "../book/book";
import type { Area } from "../book/layer";
import { sheetToken } from "../book/renameInFormulas";
import type { Arguments } from "../protocol/arguments";
import type { ClassTable, Method, Property } from "../protocol/classTable";
import { HostError, invalidArgument } from "../protocol/hostError";
import type { Json, JsonObject } from "../protocol/messages";
import type { HostObject } from "./hostObject";
import { areHidden, hide } from "./rangeGeometry";
import { formatProtectionTable, rangeFillTable, rangeFontTable, rangeFormatTable } from "./rangeFormat";
import { linkOf, setLink } from "./rangeLink";

type Range = HostObject<"Range">;

/** One member of a cell, row or column by the name that the callers of `get…Properties` use. */
const direct: Readonly<Record<string, Omit<Property<Range>, "since">>> = {
  address: { get: ({ sheet, area }) => `${sheetToken(sheet.name)}${addressOf(area)}` },
  addressLocal: { get: ({ sheet, area }) => `${sheetToken(sheet.name)}${addressOf(area)}` },
  rowIndex: { get: ({ area }) => area.top },
  columnIndex: { get: ({ area }) => area.left },
  rowHidden: { get: areHidden("rows"), set: hide("rows") },
  columnHidden: { get: areHidden("columns"), set: hide("columns") },
  hyperlink: { get: linkOf, set: setLink },
};

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const unknown = (name: string): HostError =>
  new HostError("ApiNotFound", `The stand-in host has no property ${name} of a cell, row or column.`);

const read = (part: Range, wanted: JsonObject, book: Book): JsonObject =>
  Object.fromEntries(
    Object.entries(wanted)
      .filter(([, asked]) => asked !== false)
      .map(([name, asked]) => {
        if (name === "format" && isObject(asked)) return [name, readFormat(part, asked, book)];
        const member = direct[name];
        if (!member) throw unknown(name);
        return [name, member.get(part, book)];
      }),
  );

const readFormat = ({ sheet, area }: Range, wanted: JsonObject, book: Book): JsonObject => {
  const areas = [area];
  return Object.fromEntries(
    Object.entries(wanted).map(([name, asked]) => {
      if (isObject(asked))
        switch (name) {
          case "fill":
            return [name, readAll(rangeFillTable, { is: "RangeFill", sheet, areas }, asked, book)];
          case "font":
            return [name, readAll(rangeFontTable, { is: "RangeFont", sheet, areas }, asked, book)];
          case "protection":
            return [name, readAll(formatProtectionTable, { is: "FormatProtection", sheet, areas }, asked, book)];
        }
      return [name, memberOf(rangeFormatTable, name).get({ is: "RangeFormat", sheet, areas }, book)];
    }),
  );
};

const readAll = <T>(table: ClassTable<T>, self: T, wanted: JsonObject, book: Book): JsonObject =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, memberOf(table, name).get(self, book)]));

const write = (part: Range, given: Json, book: Book): void => {
  if (given === null) return;
  if (!isObject(given)) throw invalidArgument("The properties of a cell, row or column are an object.");
  for (const [name, value] of Object.entries(given))
    if (name === "format" && isObject(value)) writeFormat(part, value, book);
    else if (direct[name]?.set) direct[name].set(part, value, book);
    else throw unknown(name);
};

const writeFormat = ({ sheet, area }: Range, given: JsonObject, book: Book): void => {
  const areas = [area];
  for (const [name, value] of Object.entries(given))
    if (!isObject(value)) memberOf(rangeFormatTable, name).set?.({ is: "RangeFormat", sheet, areas }, value, book);
    else if (name === "fill") writeAll(rangeFillTable, { is: "RangeFill", sheet, areas }, value, book);
    else if (name === "font") writeAll(rangeFontTable, { is: "RangeFont", sheet, areas }, value, book);
    else if (name === "protection")
      writeAll(formatProtectionTable, { is: "FormatProtection", sheet, areas }, value, book);
    else throw unknown(`format.${name}`);
};

const writeAll = <T>(table: ClassTable<T>, self: T, given: JsonObject, book: Book): void => {
  for (const [name, value] of Object.entries(given)) memberOf(table, name).set?.(self, value, book);
};

const memberOf = <T>(table: ClassTable<T>, name: string): Property<T> => {
  const member = table.properties?.[name];
  if (!member) throw unknown(name);
  return member;
};

type Split = (area: Area) => readonly Area[];

const rows: Split = (area) =>
  Array.from({ length: rowsOf(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }));

const columns: Split = (area) =>
  Array.from({ length: columnsOf(area) }, (_, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
  }));

const wantedOf = (args: Arguments): JsonObject => {
  const wanted = args.json(0);
  if (!isObject(wanted)) throw invalidArgument("What is wanted of each cell, row or column is an object.");
  return wanted;
};

const listOf = (given: Json, length: number): readonly Json[] => {
  if (!Array.isArray(given) || given.length !== length)
    throw invalidArgument(`The properties are a list of ${length}, one for each cell, row or column.`);
  return given as readonly Json[];
};

type Call = Method<Range>["call"];

const readEach =
  (split: Split): Call =>
  ({ sheet, area }, args, book) =>
    split(area).map((part) => read({ is: "Range", sheet, area: part }, wantedOf(args), book));

const writeEach =
  (split: Split): Call =>
  ({ sheet, area }, args, book) => {
    const parts = split(area);
    const given = listOf(args.json(0), parts.length);
    parts.forEach((part, index) => write({ is: "Range", sheet, area: part }, given[index] ?? null, book));
  };

export const rowProperties: Call = readEach(rows);
export const columnProperties: Call = readEach(columns);
export const setRows: Call = writeEach(rows);
export const setColumns: Call = writeEach(columns);

export const cellProperties: Call = ({ sheet, area }, args, book) =>
  rows(area).map((row) => columns(row).map((cell) => read({ is: "Range", sheet, area: cell }, wantedOf(args), book)));

export const setCells: Call = ({ sheet, area }, args, book) => {
  const given = listOf(args.json(0), rowsOf(area));
  rows(area).forEach((row, index) => {
    const cells = listOf(given[index] ?? null, columnsOf(area));
    columns(row).forEach((cell, place) => write({ is: "Range", sheet, area: cell }, cells[place] ?? null, book));
  });
};
