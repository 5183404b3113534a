import { nameOf, type Book, type DefinedName } from "../book/book";
import { addName, nameFormula } from "../book/definedNames";
import { flagIn, textIn, type Arguments } from "../protocol/arguments";
import { link, maker, method, property, type ClassTable } from "../protocol/classTable";
import { HostError, notFound } from "../protocol/hostError";
import { fullAddress } from "./range";
import type { HostObject } from "./hostObject";
import { rangeOfName, valueOfName } from "./nameTarget";

type Names = HostObject<"NamedItemCollection">;

const object = (named: DefinedName): HostObject<"NamedItem"> => ({ is: "NamedItem", named });

const namesIn = ({ scope }: Names, book: Book): readonly DefinedName[] =>
  book.names.filter((name) => name.scope === scope);

const item = ({ scope }: Names, args: Arguments, book: Book): HostObject => {
  const named = nameOf(book, args.text(0), scope);
  if (!named) throw notFound(`There is no name ${args.text(0)}.`);
  return object(named);
};

export const namedItemCollectionTable: ClassTable<Names> = {
  items: (self, book) => namesIn(self, book).map(object),
  item,
  makers: {
    // The reference is a range object or a formula.
    add: maker("1.4", ({ scope }, args, book) => {
      const given = args.object(1, "Range");
      const refersTo = given ? `=${absolute(fullAddress(given))}` : args.text(1);
      return object(addName(book, args.text(0), refersTo, args.optionalText(2) ?? "", scope));
    }),
    getItem: maker("1.1", item),
    getItemOrNullObject: maker("1.4", ({ scope }, args, book) => {
      const named = nameOf(book, args.text(0), scope);
      return named && object(named);
    }),
  },
  methods: { getCount: method("1.4", (self, _, book) => namesIn(self, book).length) },
};

const absolute = (address: string): string => {
  const bang = address.lastIndexOf("!") + 1;
  return address.slice(0, bang) + address.slice(bang).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
};

export const namedItemTable: ClassTable<HostObject<"NamedItem">> = {
  id: ({ named }) => ({ _Id: named.name }),
  check: ({ named }, book) => {
    if (!book.names.includes(named)) throw notFound(`The name ${named.name} is gone.`);
  },
  properties: {
    name: property("1.1", ({ named }) => named.name),
    formula: property(
      "1.7",
      ({ named }) => named.formula,
      ({ named }, value, book) => {
        named.formula = nameFormula(book, textIn(value), named.scope);
        book.isStale = true;
      },
    ),
    comment: property(
      "1.4",
      ({ named }) => named.comment,
      ({ named }, value) => {
        named.comment = textIn(value);
      },
    ),
    scope: property("1.4", ({ named }) => (named.scope ? "Worksheet" : "Workbook")),
    type: property("1.1", ({ named }, book) => (rangeOfName(book, named) ? "Range" : "String")),
    value: property("1.1", ({ named }, book) => valueOfName(book, named)),
    visible: property(
      "1.1",
      ({ named }) => named.visible,
      ({ named }, value) => {
        named.visible = flagIn(value);
      },
    ),
  },
  links: {
    worksheetOrNullObject: link("1.4", ({ named }) => named.scope && { is: "Worksheet", sheet: named.scope }),
  },
  makers: {
    getRange: maker("1.1", ({ named }, _, book) => {
      const range = rangeOfName(book, named);
      if (!range) throw new HostError("ItemNotFound", `${named.name} refers to no cells.`);
      return range;
    }),
    getRangeOrNullObject: maker("1.4", ({ named }, _, book) => rangeOfName(book, named)),
  },
  methods: {
    delete: method("1.4", ({ named }, _, book) => {
      book.names.splice(book.names.indexOf(named), 1);
      book.isStale = true;
    }),
  },
};
