import { onSheet, wholeSheet } from "../book/area";
import type { Book } from "../book/book";
import { assertAllowed } from "../book/guards";
import type { Area } from "../book/layer";
import type { Sheet, Visibility } from "../book/sheet";
import { activate, deleteSheet, moveSheet, renameSheet, showSheet } from "../book/sheets";
import { areaGiven } from "../book/writeCells";
import { flagIn, numberIn, oneOf, textIn, type Arguments } from "../protocol/arguments";
import { link, maker, method, property, type ClassTable } from "../protocol/classTable";
import { HostError, notFound } from "../protocol/hostError";
import type { HostObject } from "./hostObject";
import { rangeByName, usedRange } from "./rangeMakers";

export const assertPresent = (sheet: Sheet): void => {
  if (sheet.isDeleted) throw notFound(`The sheet ${sheet.name} was deleted.`);
};

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

const range = (sheet: Sheet, area: Area): HostObject => ({ is: "Range", sheet, area });

const neighbour =
  (step: 1 | -1) =>
  (sheet: Sheet, args: Arguments, book: Book): HostObject | undefined => {
    const onlyVisible = args.optionalFlag(0) ?? false;
    const from = book.sheets.indexOf(sheet);
    const rest = step === 1 ? book.sheets.slice(from + 1) : book.sheets.slice(0, from).reverse();
    const found = rest.find(({ visibility }) => !onlyVisible || visibility === "Visible");
    return found && { is: "Worksheet", sheet: found };
  };

const present = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw notFound(what);
  return found;
};

export const worksheetTable: ClassTable<HostObject<"Worksheet">> = {
  check: ({ sheet }) => assertPresent(sheet),
  id: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: property("1.1", ({ sheet }) => sheet.id),
    name: property(
      "1.1",
      ({ sheet }) => sheet.name,
      ({ sheet }, value, book) => renameSheet(book, sheet, textIn(value)),
    ),
    position: property(
      "1.1",
      ({ sheet }, book) => book.sheets.indexOf(sheet),
      ({ sheet }, value, book) => moveSheet(book, sheet, numberIn(value)),
    ),
    visibility: property(
      "1.1",
      ({ sheet }) => sheet.visibility,
      ({ sheet }, value, book) => showSheet(book, sheet, oneOf(visibilities, value)),
    ),
    showGridlines: property(
      "1.8",
      ({ sheet }) => sheet.showGridlines,
      ({ sheet }, value) => {
        sheet.showGridlines = flagIn(value);
      },
    ),
    showHeadings: property(
      "1.8",
      ({ sheet }) => sheet.showHeadings,
      ({ sheet }, value) => {
        sheet.showHeadings = flagIn(value);
      },
    ),
    standardHeight: property("1.7", () => 15),
    standardWidth: property(
      "1.7",
      ({ sheet }) => sheet.standardWidth,
      ({ sheet }, value) => {
        assertAllowed(sheet, "allowFormatColumns");
        sheet.standardWidth = numberIn(value);
      },
    ),
    tabColor: property(
      "1.7",
      ({ sheet }) => sheet.tabColor,
      ({ sheet }, value) => {
        const colour = textIn(value);
        if (colour !== "" && !/^#[\dA-F]{6}$/iu.test(colour))
          throw new HostError("InvalidArgument", "A colour is #RRGGBB.");
        sheet.tabColor = colour.toUpperCase();
      },
    ),
  },
  links: {
    charts: link("1.1", ({ sheet }) => ({ is: "ChartCollection", sheet })),
    freezePanes: link("1.7", ({ sheet }) => ({ is: "WorksheetFreezePanes", sheet })),
    names: link("1.4", ({ sheet }) => ({ is: "NamedItemCollection", scope: sheet })),
    pageLayout: link("1.9", ({ sheet }) => ({ is: "PageLayout", sheet })),
    protection: link("1.2", ({ sheet }) => ({ is: "WorksheetProtection", sheet })),
    tables: link("1.1", ({ sheet }) => ({ is: "TableCollection", sheet })),
  },
  makers: {
    getRange: maker("1.1", ({ sheet }, args, book) => {
      const address = args.optionalText(0);
      if (address === undefined || address === "") return range(sheet, wholeSheet);
      return rangeByName(book, sheet, address) ?? range(sheet, areaGiven(sheet, address));
    }),
    getRanges: maker("1.9", ({ sheet }, args) => {
      const addresses = args.optionalText(0)?.split(",") ?? [];
      return {
        is: "RangeAreas",
        sheet,
        areas: addresses.length === 0 ? [wholeSheet] : addresses.map((one) => areaGiven(sheet, one)),
      };
    }),
    getRangeByIndexes: maker("1.7", ({ sheet }, args) => {
      const [top, left] = [args.number(0), args.number(1)];
      return range(sheet, onSheet({ top, left, bottom: top + args.number(2) - 1, right: left + args.number(3) - 1 }));
    }),
    getCell: maker("1.1", ({ sheet }, args) => {
      const [top, left] = [args.number(0), args.number(1)];
      return range(sheet, onSheet({ top, left, bottom: top, right: left }));
    }),
    // An empty sheet's used range is its first cell, not an error.
    getUsedRange: maker(
      "1.1",
      ({ sheet }, args) =>
        usedRange(sheet, args.optionalFlag(0) ?? false) ?? range(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    ),
    getUsedRangeOrNullObject: maker("1.4", ({ sheet }, args) => usedRange(sheet, args.optionalFlag(0) ?? false)),
    getNext: maker("1.5", ({ sheet }, args, book) => present(neighbour(1)(sheet, args, book), "It is the last sheet.")),
    getNextOrNullObject: maker("1.5", ({ sheet }, args, book) => neighbour(1)(sheet, args, book)),
    getPrevious: maker("1.5", ({ sheet }, args, book) =>
      present(neighbour(-1)(sheet, args, book), "It is the first sheet."),
    ),
    getPreviousOrNullObject: maker("1.5", ({ sheet }, args, book) => neighbour(-1)(sheet, args, book)),
  },
  methods: {
    activate: method("1.1", ({ sheet }, _, book) => activate(book, sheet)),
    delete: method("1.1", ({ sheet }, _, book) => deleteSheet(book, sheet)),
    calculate: method("1.6", (_, __, book) => {
      book.calculationIsAsked = true;
    }),
    _RegisterSelectionChangedEvent: method("1.7", () => undefined),
    _UnregisterSelectionChangedEvent: method("1.7", () => undefined),
  },
};
