import { intersection } from "../book/area";
import { tableOf, type Book } from "../book/book";
import { assertAllowed } from "../book/guards";
import type { Area } from "../book/layer";
import { bodyOf, headerOf, type Table } from "../book/table";
import { addTable, deleteTable, renameTable, resizeTable } from "../book/tables";
import { convertToRange } from "../book/convertToRange";
import { textIn, type Arguments } from "../protocol/arguments";
import { link, maker, method, property, type ClassTable, type Property } from "../protocol/classTable";
import { notFound } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import { accepted, type Allowed } from "./formatSetting";
import type { HostObject } from "./hostObject";
import { rangeArgument } from "./rangeMakers";
import { anyRange } from "./anyRange";

const tableObject = (table: Table): HostObject<"Table"> => ({ is: "Table", table });

const range = ({ sheet }: Table, area: Area): HostObject => ({ is: "Range", sheet, area });

const setting = (since: string, name: string, byDefault: Json, allowed: Allowed): Property<HostObject<"Table">> =>
  property(
    since,
    ({ table }) => table.settings.get(name) ?? byDefault,
    ({ table }, value) => {
      assertAllowed(table.sheet);
      table.settings.set(name, accepted(value, allowed));
    },
  );

const assertPresent = ({ table }: HostObject<"Table">, book: Book): void => {
  if (!book.tables.includes(table)) throw notFound(`The table ${table.name} is gone.`);
};

const findTable = ({ sheet }: HostObject<"TableCollection">, key: string, book: Book): Table | undefined => {
  const table = tableOf(book, key);
  return sheet === undefined || table?.sheet === sheet ? table : undefined;
};

const tablesIn = ({ sheet }: HostObject<"TableCollection">, book: Book): readonly Table[] =>
  book.tables.filter((table) => sheet === undefined || table.sheet === sheet);

const item = (self: HostObject<"TableCollection">, args: Arguments, book: Book): HostObject => {
  const table = findTable(self, args.text(0), book);
  if (!table) throw notFound(`There is no table ${args.text(0)}.`);
  return tableObject(table);
};

export const tableCollectionTable: ClassTable<HostObject<"TableCollection">> = {
  properties: { count: property("1.1", (self, book) => tablesIn(self, book).length) },
  items: (self, book) => tablesIn(self, book).map(tableObject),
  item,
  makers: {
    add: maker("1.1", ({ sheet }, args, book) => {
      const given = args.object(0, "Range") ?? (sheet ? rangeArgument(sheet, args, 0) : anyRange(book, args.text(0)));
      return tableObject(addTable(book, given.sheet, given.area, args.flag(1)));
    }),
    getItem: maker("1.1", item),
    getItemOrNullObject: maker("1.4", (self, args, book) => {
      const table = findTable(self, args.text(0), book);
      return table && tableObject(table);
    }),
    getItemAt: maker("1.1", (self, args, book) => {
      const table = tablesIn(self, book)[args.number(0)];
      if (!table) throw notFound(`There is no table ${args.number(0)}.`);
      return tableObject(table);
    }),
  },
  methods: { getCount: method("1.4", (self, _, book) => tablesIn(self, book).length) },
};

/** The tables that touch some cells. */
export const tableScopedCollectionTable: ClassTable<HostObject<"TableScopedCollection">> = {
  items: ({ sheet, areas }, book) =>
    book.tables
      .filter((table) => table.sheet === sheet && areas.some((area) => intersection(area, table.area)))
      .map(tableObject),
  makers: {
    getItem: maker("1.9", (_, args, book) => {
      const table = tableOf(book, args.text(0));
      if (!table) throw notFound(`There is no table ${args.text(0)}.`);
      return tableObject(table);
    }),
  },
};

export const tableTable: ClassTable<HostObject<"Table">> = {
  check: assertPresent,
  id: ({ table }) => ({ Id: table.id }),
  properties: {
    id: property("1.1", ({ table }) => table.id),
    name: property(
      "1.1",
      ({ table }) => table.name,
      ({ table }, value, book) => renameTable(book, table, textIn(value)),
    ),
    style: setting("1.1", "style", "TableStyleMedium2", "text"),
    showBandedRows: setting("1.3", "showBandedRows", true, "flag"),
    showBandedColumns: setting("1.3", "showBandedColumns", false, "flag"),
    showFilterButton: setting("1.3", "showFilterButton", true, "flag"),
    highlightFirstColumn: setting("1.3", "highlightFirstColumn", false, "flag"),
    highlightLastColumn: setting("1.3", "highlightLastColumn", false, "flag"),
    showHeaders: property("1.1", () => true),
    showTotals: property("1.1", () => false),
  },
  links: {
    columns: link("1.1", ({ table }) => ({ is: "TableColumnCollection", table })),
    rows: link("1.1", ({ table }) => ({ is: "TableRowCollection", table })),
    worksheet: link("1.2", ({ table }) => ({ is: "Worksheet", sheet: table.sheet })),
  },
  makers: {
    getRange: maker("1.1", ({ table }) => range(table, table.area)),
    getHeaderRowRange: maker("1.1", ({ table }) => range(table, headerOf(table))),
    getDataBodyRange: maker("1.1", ({ table }) => range(table, bodyOf(table))),
    convertToRange: maker("1.2", ({ table }, _, book) => {
      convertToRange(book, table);
      return range(table, table.area);
    }),
  },
  methods: {
    delete: method("1.1", ({ table }, _, book) => deleteTable(book, table)),
    resize: method("1.13", ({ table }, args, book) =>
      resizeTable(book, table, rangeArgument(table.sheet, args, 0).area),
    ),
    clearFilters: method("1.2", () => undefined),
  },
};
