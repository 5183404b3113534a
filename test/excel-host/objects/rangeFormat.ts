import { assertAllowed } from "../book/guards";
import type { Area } from "../book/layer";
import type { Sheet } from "../book/sheet";
import { link, method, property, type ClassTable, type Property } from "../protocol/classTable";
import { numberIn } from "../protocol/arguments";
import { invalidArgument } from "../protocol/hostError";
import { formatSetting, setFormat } from "./formatSetting";
import type { HostObject } from "./hostObject";
import { standardColumn, standardHeight } from "./rangeGeometry";

type Format = HostObject<"RangeFormat">;

const lines = (area: Area, which: "rows" | "columns"): readonly [number, number] =>
  which === "rows" ? [area.top, area.bottom] : [area.left, area.right];

const sizesOf = (sheet: Sheet, which: "rows" | "columns"): Map<number, number> =>
  which === "rows" ? sheet.rowHeights : sheet.columnWidths;

/** A height or width in points, null where the lines differ; `most` is Excel's own bound. */
const lineSize = (since: string, which: "rows" | "columns", standard: number, most: number): Property<Format> =>
  property(
    since,
    ({ sheet, areas }) => {
      const own = sizesOf(sheet, which);
      const sizes = new Set(
        areas.flatMap((area) => {
          const [first, last] = lines(area, which);
          const within = [...own].filter(([line]) => line >= first && line <= last).map(([, size]) => size);
          return within.length === last - first + 1 ? within : [...within, standard];
        }),
      );
      return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
    },
    ({ sheet, areas }, value) => {
      assertAllowed(sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const size = numberIn(value);
      if (size < 0 || size > most) throw invalidArgument(`The size lies between 0 and ${most} points.`);
      eachLine(areas, which, (line) => sizesOf(sheet, which).set(line, size));
    },
  );

const eachLine = (areas: readonly Area[], which: "rows" | "columns", then: (line: number) => void): void => {
  for (const area of areas) {
    const [first, last] = lines(area, which);
    for (let line = first; line <= last; line += 1) then(line);
  }
};

/** Excel's own fitting is a matter of fonts; here the lines just lose the size that was set. */
const autofit =
  (which: "rows" | "columns") =>
  ({ sheet, areas }: Format): void => {
    assertAllowed(sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
    eachLine(areas, which, (line) => sizesOf(sheet, which).delete(line));
  };

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export const rangeFormatTable: ClassTable<Format> = {
  properties: {
    columnWidth: lineSize("1.2", "columns", standardColumn, 1_343),
    rowHeight: lineSize("1.2", "rows", standardHeight, 409.5),
    horizontalAlignment: formatSetting("1.1", "horizontalAlignment", "General", horizontal),
    verticalAlignment: formatSetting("1.1", "verticalAlignment", "Bottom", vertical),
    wrapText: formatSetting("1.1", "wrapText", false, "flag"),
    indentLevel: formatSetting("1.9", "indentLevel", 0, "number"),
    shrinkToFit: formatSetting("1.9", "shrinkToFit", false, "flag"),
    textOrientation: formatSetting("1.7", "textOrientation", 0, "number"),
  },
  links: {
    borders: link("1.1", ({ sheet, areas }) => ({ is: "RangeBorderCollection", sheet, areas })),
    fill: link("1.1", ({ sheet, areas }) => ({ is: "RangeFill", sheet, areas })),
    font: link("1.1", ({ sheet, areas }) => ({ is: "RangeFont", sheet, areas })),
    protection: link("1.2", ({ sheet, areas }) => ({ is: "FormatProtection", sheet, areas })),
  },
  methods: {
    autofitColumns: method("1.2", autofit("columns")),
    autofitRows: method("1.2", autofit("rows")),
  },
};

export const rangeFontTable: ClassTable<HostObject<"RangeFont">> = {
  properties: {
    bold: formatSetting("1.1", "font/bold", false, "flag"),
    color: formatSetting("1.1", "font/color", "#000000", "colour"),
    italic: formatSetting("1.1", "font/italic", false, "flag"),
    name: formatSetting("1.1", "font/name", "Calibri", "text"),
    size: formatSetting("1.1", "font/size", 11, "number"),
    strikethrough: formatSetting("1.9", "font/strikethrough", false, "flag"),
    underline: formatSetting("1.1", "font/underline", "None", [
      "None",
      "Single",
      "Double",
      "SingleAccountant",
      "DoubleAccountant",
    ]),
  },
};

export const rangeFillTable: ClassTable<HostObject<"RangeFill">> = {
  properties: { color: formatSetting("1.1", "fill/color", "#FFFFFF", "colour") },
  methods: { clear: method("1.1", (self) => setFormat(self, "fill/color", "#FFFFFF")) },
};

export const formatProtectionTable: ClassTable<HostObject<"FormatProtection">> = {
  properties: {
    locked: formatSetting("1.2", "protection/locked", true, "flag"),
    formulaHidden: formatSetting("1.2", "protection/formulaHidden", false, "flag"),
  },
};
