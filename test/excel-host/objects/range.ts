import { addressOf, cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from "../book/area";
import { assertAllowed } from "../book/guards";
import { sheetToken } from "../book/renameInFormulas";
import { writeCells, writeNumberFormats } from "../book/writeCells";
import { link, property, type ClassTable } from "../protocol/classTable";
import { HostError } from "../protocol/hostError";
import { assertPresent } from "./worksheet";
import type { HostObject } from "./hostObject";
import { areHidden, hide, left, size, top } from "./rangeGeometry";
import { linkOf, setLink } from "./rangeLink";
import { rangeMakers } from "./rangeMakers";
import { rangeMethods } from "./rangeMethods";
import { cellsAnswered } from "./readCells";

/** `Sheet1!A1:B2`, as Excel gives it. */
export const fullAddress = ({ sheet, area }: HostObject<"Range">): string =>
  `${sheetToken(sheet.name)}${addressOf(area)}`;

export const rangeTable: ClassTable<HostObject<"Range">> = {
  check: ({ sheet }) => assertPresent(sheet),
  properties: {
    address: property("1.1", fullAddress),
    addressLocal: property("1.1", fullAddress),
    cellCount: property("1.1", ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area))),
    columnCount: property("1.1", ({ area }) => columnsOf(area)),
    rowCount: property("1.1", ({ area }) => rowsOf(area)),
    columnIndex: property("1.1", ({ area }) => area.left),
    rowIndex: property("1.1", ({ area }) => area.top),
    isEntireColumn: property("1.7", ({ area }) => isEntireColumn(area)),
    isEntireRow: property("1.7", ({ area }) => isEntireRow(area)),
    values: property("1.1", cellsAnswered("values"), ({ sheet, area }, value, book) => {
      writeCells(book, sheet, area, value);
    }),
    formulas: property("1.1", cellsAnswered("formulas"), ({ sheet, area }, value, book) => {
      writeCells(book, sheet, area, value);
    }),
    text: property("1.1", cellsAnswered("text")),
    valueTypes: property("1.1", cellsAnswered("valueTypes")),
    numberFormat: property("1.1", cellsAnswered("numberFormat"), ({ sheet, area }, value) => {
      assertAllowed(sheet, "allowFormatCells");
      writeNumberFormats(sheet, area, value);
    }),
    rowHidden: property("1.2", areHidden("rows"), hide("rows")),
    columnHidden: property("1.2", areHidden("columns"), hide("columns")),
    hidden: property("1.2", (range, book) => {
      const [rows, columns] = [areHidden("rows")(range, book), areHidden("columns")(range, book)];
      return rows === null || columns === null ? null : rows === true || columns === true;
    }),
    hyperlink: property("1.7", linkOf, setLink),
    top: property("1.10", ({ sheet, area }) => top(sheet, area.top)),
    left: property("1.10", ({ sheet, area }) => left(sheet, area.left)),
    height: property("1.10", ({ sheet, area }) => size(sheet, area).height),
    width: property("1.10", ({ sheet, area }) => size(sheet, area).width),
    style: property(
      "1.7",
      ({ sheet, area }) => sheet.formats.get(area.top, area.left)?.["style"] ?? "Normal",
      ({ sheet, area }, value) => {
        assertAllowed(sheet, "allowFormatCells");
        if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument", "A style has a name.");
        sheet.formats.update(area, (was) => ({ ...was, style: value }));
      },
    ),
  },
  links: {
    format: link("1.1", ({ sheet, area }) => ({ is: "RangeFormat", sheet, areas: [area] })),
    worksheet: link("1.1", ({ sheet }) => ({ is: "Worksheet", sheet })),
  },
  makers: rangeMakers,
  methods: rangeMethods,
};
