import { assertAllowed } from "../book/guards";
import type { Area } from "../book/layer";
import { bodyOf, columnOf, headerOf, type Table, type TableColumn } from "../book/table";
import { renameColumn } from "../book/tableHeaders";
import { textIn, type Arguments } from "../protocol/arguments";
import { maker, method, property, type ClassTable } from "../protocol/classTable";
import { notFound } from "../protocol/hostError";
import type { HostObject } from "./hostObject";

const range = ({ sheet }: Table, area: Area): HostObject => ({ is: "Range", sheet, area });

const columnObject = (table: Table, column: TableColumn): HostObject<"TableColumn"> => ({
  is: "TableColumn",
  table,
  column,
});

const findColumn = ({ table }: HostObject<"TableColumnCollection">, args: Arguments): HostObject | undefined => {
  const key = args.json(0);
  const found = table.columns.find(
    ({ id, name }) =>
      id === key || String(id) === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase()),
  );
  return found && columnObject(table, found);
};

const someColumn = (self: HostObject<"TableColumnCollection">, args: Arguments): HostObject => {
  const found = findColumn(self, args);
  if (!found) throw notFound(`${self.table.name} has no column ${JSON.stringify(args.json(0))}.`);
  return found;
};

export const tableColumnCollectionTable: ClassTable<HostObject<"TableColumnCollection">> = {
  properties: { count: property("1.1", ({ table }) => table.columns.length) },
  items: ({ table }) => table.columns.map((column) => columnObject(table, column)),
  item: someColumn,
  makers: {
    getItem: maker("1.1", someColumn),
    getItemOrNullObject: maker("1.4", findColumn),
    getItemAt: maker("1.1", ({ table }, args) => {
      const column = table.columns[args.number(0)];
      if (!column) throw notFound(`${table.name} has no column ${args.number(0)}.`);
      return columnObject(table, column);
    }),
  },
  methods: { getCount: method("1.4", ({ table }) => table.columns.length) },
};

const place = ({ table, column }: HostObject<"TableColumn">): number => table.columns.indexOf(column);

export const tableColumnTable: ClassTable<HostObject<"TableColumn">> = {
  id: ({ column }) => ({ Id: column.id }),
  check: ({ table, column }, book) => {
    if (!book.tables.includes(table) || !table.columns.includes(column)) throw notFound("The column is gone.");
  },
  properties: {
    id: property("1.1", ({ column }) => column.id),
    index: property("1.1", place),
    name: property(
      "1.1",
      ({ column }) => column.name,
      (self, value, book) => {
        assertAllowed(self.table.sheet);
        renameColumn(book, self.table, place(self), textIn(value));
      },
    ),
  },
  makers: {
    getRange: maker("1.1", (self) => range(self.table, columnOf(self.table.area, place(self)))),
    getHeaderRowRange: maker("1.1", (self) => range(self.table, columnOf(headerOf(self.table), place(self)))),
    getDataBodyRange: maker("1.1", (self) => range(self.table, columnOf(bodyOf(self.table), place(self)))),
  },
};

export const tableRowCollectionTable: ClassTable<HostObject<"TableRowCollection">> = {
  properties: { count: property("1.1", ({ table }) => table.area.bottom - table.area.top) },
  methods: { getCount: method("1.4", ({ table }) => table.area.bottom - table.area.top) },
};
