import { addressOf, cellsOf, isEntireColumn, isEntireRow } from "../book/area";
import { sheetToken } from "../book/renameInFormulas";
import type { Sheet } from "../book/sheet";
import type { Area } from "../book/layer";
import { clearCells } from "../book/clearCells";
import { assertWritable } from "../book/guards";
import { link, maker, method, property, type ClassTable } from "../protocol/classTable";
import { notFound } from "../protocol/hostError";
import { formatSetting } from "./formatSetting";
import type { HostObject } from "./hostObject";
import { specialCells } from "./specialCells";
import { assertPresent } from "./worksheet";

const address = ({ sheet, areas }: { readonly sheet: Sheet; readonly areas: readonly Area[] }): string =>
  areas.map((area) => `${sheetToken(sheet.name)}${addressOf(area)}`).join(",");

export const rangeAreasTable: ClassTable<HostObject<"RangeAreas">> = {
  check: ({ sheet }) => assertPresent(sheet),
  properties: {
    address: property("1.9", address),
    areaCount: property("1.9", ({ areas }) => areas.length),
    cellCount: property("1.9", ({ areas }) => areas.reduce((count, area) => count + cellsOf(area), 0)),
    isEntireColumn: property("1.9", ({ areas }) => areas.every(isEntireColumn)),
    isEntireRow: property("1.9", ({ areas }) => areas.every(isEntireRow)),
    style: formatSetting("1.9", "style", "Normal", "text"),
  },
  links: {
    areas: link("1.9", ({ sheet, areas }) => ({ is: "RangeCollection", sheet, areas })),
    format: link("1.9", ({ sheet, areas }) => ({ is: "RangeFormat", sheet, areas })),
    worksheet: link("1.9", ({ sheet }) => ({ is: "Worksheet", sheet })),
  },
  makers: {
    getSpecialCellsOrNullObject: maker("1.9", ({ sheet, areas }, args) => specialCells(sheet, areas, args)),
  },
  methods: {
    clear: method("1.9", ({ sheet, areas }, _, book) => {
      for (const area of areas) {
        assertWritable(sheet, area);
        clearCells(book, sheet, area, "All");
      }
    }),
  },
};

export const rangeCollectionTable: ClassTable<HostObject<"RangeCollection">> = {
  items: ({ sheet, areas }) => areas.map((area) => ({ is: "Range", sheet, area })),
  makers: {
    getItemAt: maker("1.9", ({ sheet, areas }, args) => {
      const area = areas[args.number(0)];
      if (!area) throw notFound(`There is no range ${args.number(0)}.`);
      return { is: "Range", sheet, area };
    }),
  },
  methods: { getCount: method("1.9", ({ areas }) => areas.length) },
};
