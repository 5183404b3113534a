import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from "../book/area";
import { lastColumn, lastRow, type Area } from "../book/layer";
import type { Sheet } from "../book/sheet";
import { areaGiven } from "../book/writeCells";
import type { Arguments } from "../protocol/arguments";
import { link, maker, method, property, type ClassTable, type Property } from "../protocol/classTable";
import { invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import { accepted, type Allowed } from "./formatSetting";
import type { HostObject } from "./hostObject";

const given = (sheet: Sheet, args: Arguments, place: number): Area =>
  args.object(place, "Range")?.area ?? areaGiven(sheet, args.text(place));

const range = (sheet: Sheet, area: Area | undefined): HostObject<"Range"> | undefined =>
  area && { is: "Range", sheet, area };

export const worksheetFreezePanesTable: ClassTable<HostObject<"WorksheetFreezePanes">> = {
  makers: {
    getLocationOrNullObject: maker("1.7", ({ sheet }) => range(sheet, sheet.frozen)),
  },
  methods: {
    freezeAt: method("1.7", ({ sheet }, args) => {
      const { bottom, right } = given(sheet, args, 0);
      sheet.frozen = { top: 0, left: 0, bottom, right };
    }),
    freezeRows: method("1.7", ({ sheet }, args) => {
      const count = args.optionalNumber(0) ?? 1;
      sheet.frozen = count === 0 ? undefined : { top: 0, left: 0, bottom: count - 1, right: lastColumn };
    }),
    freezeColumns: method("1.7", ({ sheet }, args) => {
      const count = args.optionalNumber(0) ?? 1;
      sheet.frozen = count === 0 ? undefined : { top: 0, left: 0, bottom: lastRow, right: count - 1 };
    }),
    unfreeze: method("1.7", ({ sheet }) => {
      sheet.frozen = undefined;
    }),
  },
};

const setting = (name: string, byDefault: Json, allowed: Allowed): Property<HostObject<"PageLayout">> =>
  property(
    "1.9",
    ({ sheet }) => sheet.pageLayout.get(name) ?? byDefault,
    ({ sheet }, value) => void sheet.pageLayout.set(name, accepted(value, allowed)),
  );

export const pageLayoutTable: ClassTable<HostObject<"PageLayout">> = {
  properties: {
    blackAndWhite: setting("blackAndWhite", false, "flag"),
    bottomMargin: setting("bottomMargin", 54, "number"),
    centerHorizontally: setting("centerHorizontally", false, "flag"),
    centerVertically: setting("centerVertically", false, "flag"),
    footerMargin: setting("footerMargin", 21.6, "number"),
    headerMargin: setting("headerMargin", 21.6, "number"),
    leftMargin: setting("leftMargin", 50.4, "number"),
    orientation: setting("orientation", "Portrait", ["Portrait", "Landscape"]),
    paperSize: setting("paperSize", "A4", ["A3", "A4", "A5", "Letter", "Legal"]),
    printGridlines: setting("printGridlines", false, "flag"),
    printHeadings: setting("printHeadings", false, "flag"),
    rightMargin: setting("rightMargin", 50.4, "number"),
    topMargin: setting("topMargin", 54, "number"),
    zoom: property(
      "1.9",
      ({ sheet }) => sheet.pageLayout.get("zoom") ?? { scale: 100 },
      ({ sheet }, value) => void sheet.pageLayout.set("zoom", zoomIn(value)),
    ),
  },
  links: { headersFooters: link("1.9", ({ sheet }) => ({ is: "HeaderFooterGroup", sheet })) },
  makers: {
    getPrintAreaOrNullObject: maker("1.9", ({ sheet }) =>
      sheet.printArea ? { is: "RangeAreas", sheet, areas: [sheet.printArea] } : undefined,
    ),
    getPrintTitleRowsOrNullObject: maker("1.9", ({ sheet }) => range(sheet, sheet.printTitleRows)),
    getPrintTitleColumnsOrNullObject: maker("1.9", ({ sheet }) => range(sheet, sheet.printTitleColumns)),
  },
  methods: {
    setPrintArea: method("1.9", ({ sheet }, args) => {
      sheet.printArea = given(sheet, args, 0);
    }),
    setPrintTitleRows: method("1.9", ({ sheet }, args) => {
      const area = given(sheet, args, 0);
      if (!isEntireRow(area) || rowsOf(area) > lastRow) throw invalidArgument("Title rows are whole rows, e.g. $1:$3.");
      sheet.printTitleRows = area;
    }),
    setPrintTitleColumns: method("1.9", ({ sheet }, args) => {
      const area = given(sheet, args, 0);
      if (!isEntireColumn(area) || columnsOf(area) > lastColumn)
        throw invalidArgument("Title columns are whole columns, e.g. $A:$B.");
      sheet.printTitleColumns = area;
    }),
  },
};

/** Either a scale in percent, or a number of pages across or down to fit on. */
const zoomIn = (value: Json): Json => {
  const words = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  const isZoom =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([word, size]) => words.includes(word) && (size === null || typeof size === "number"));
  if (!isZoom) throw invalidArgument(`A zoom has ${words.join(", ")}.`);
  return value;
};

export const headerFooterGroupTable: ClassTable<HostObject<"HeaderFooterGroup">> = {
  links: Object.fromEntries(
    ["defaultForAllPages", "evenPages", "firstPage", "oddPages"].map((path) => [
      path,
      link<HostObject<"HeaderFooterGroup">>("1.9", ({ sheet }) => ({ is: "HeaderFooter", sheet, path })),
    ]),
  ),
};

/** The text of one part of a page's head or foot, in Excel's own codes, e.g. `&P` for the page's number. */
const pagePart = (name: string): Property<HostObject<"HeaderFooter">> =>
  property(
    "1.9",
    ({ sheet, path }) => sheet.pageLayout.get(`${path}/${name}`) ?? "",
    ({ sheet, path }, value) => void sheet.pageLayout.set(`${path}/${name}`, accepted(value, "text")),
  );

export const headerFooterTable: ClassTable<HostObject<"HeaderFooter">> = {
  properties: Object.fromEntries(
    ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"].map((name) => [
      name,
      pagePart(name),
    ]),
  ),
};
