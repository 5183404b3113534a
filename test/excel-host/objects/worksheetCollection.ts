import { sheetOf, type Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { addSheet } from "../book/sheets";
import type { Arguments } from "../protocol/arguments";
import { maker, method, type ClassTable } from "../protocol/classTable";
import { notFound } from "../protocol/hostError";
import type { HostObject } from "./hostObject";

const worksheet = (sheet: Sheet): HostObject<"Worksheet"> => ({ is: "Worksheet", sheet });

const item = (_: unknown, args: Arguments, book: Book): HostObject => {
  const sheet = sheetOf(book, args.text(0));
  if (!sheet) throw notFound(`There is no sheet ${args.text(0)}.`);
  return worksheet(sheet);
};

const shown = (args: Arguments, book: Book): readonly Sheet[] =>
  book.sheets.filter(({ visibility }) => args.optionalFlag(0) !== true || visibility === "Visible");

const end = (sheet: Sheet | undefined): HostObject => {
  if (!sheet) throw notFound("There is no such sheet.");
  return worksheet(sheet);
};

export const worksheetCollectionTable: ClassTable<HostObject<"WorksheetCollection">> = {
  items: (_, book) => book.sheets.map(worksheet),
  item,
  makers: {
    add: maker("1.1", (_, args, book) => worksheet(addSheet(book, args.optionalText(0)))),
    getActiveWorksheet: maker("1.1", (_, __, book) => worksheet(book.activeSheet)),
    getFirst: maker("1.5", (_, args, book) => end(shown(args, book)[0])),
    getLast: maker("1.5", (_, args, book) => end(shown(args, book).at(-1))),
    getItem: maker("1.1", item),
    getItemOrNullObject: maker("1.4", (_, args, book) => {
      const sheet = sheetOf(book, args.text(0));
      return sheet && worksheet(sheet);
    }),
  },
  methods: {
    getCount: method("1.4", (_, args, book) => shown(args, book).length),
    _RegisterSelectionChangedEvent: method("1.9", () => undefined),
    _UnregisterSelectionChangedEvent: method("1.9", () => undefined),
  },
};
