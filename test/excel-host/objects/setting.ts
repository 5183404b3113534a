import type { Book } from "../book/book";
import { maker, method, property, type ClassTable } from "../protocol/classTable";
import { notFound } from "../protocol/hostError";
import type { HostObject } from "./hostObject";

const object = (key: string): HostObject<"Setting"> => ({ is: "Setting", key });

const found = (book: Book, key: string): HostObject | undefined => (book.settings.has(key) ? object(key) : undefined);

const some = (book: Book, key: string): HostObject => {
  const setting = found(book, key);
  if (!setting) throw notFound(`There is no setting ${key}.`);
  return setting;
};

export const settingCollectionTable: ClassTable<HostObject<"SettingCollection">> = {
  items: (_, book) => [...book.settings.keys()].map(object),
  item: (_, args, book) => some(book, args.text(0)),
  makers: {
    add: maker("1.4", (_, args, book) => {
      book.settings.set(args.text(0), args.json(1));
      return object(args.text(0));
    }),
    getItem: maker("1.4", (_, args, book) => some(book, args.text(0))),
    getItemOrNullObject: maker("1.4", (_, args, book) => found(book, args.text(0))),
  },
  methods: { getCount: method("1.4", (_, __, book) => book.settings.size) },
};

export const settingTable: ClassTable<HostObject<"Setting">> = {
  id: ({ key }) => ({ _Id: key }),
  check: ({ key }, book) => void some(book, key),
  properties: {
    key: property("1.4", ({ key }) => key),
    value: property(
      "1.4",
      ({ key }, book) => book.settings.get(key) ?? null,
      ({ key }, value, book) => {
        book.settings.set(key, value);
      },
    ),
  },
  methods: {
    delete: method("1.4", ({ key }, _, book) => {
      book.settings.delete(key);
    }),
  },
};
