import { method, property, type ClassTable } from "../protocol/classTable";
import { accepted } from "./formatSetting";
import { chartSetting, setPart, type Part } from "./chartSetting";

/** Fills can be set and cleared; their colour cannot be read back through the API. */
export const chartFillTable: ClassTable<Part> = {
  methods: {
    setSolidColor: method("1.1", (self, args) => setPart(self, "color", accepted(args.json(0), "colour"))),
    clear: method("1.1", (self) => setPart(self, "color", "none")),
  },
};

export const chartFontTable: ClassTable<Part> = {
  properties: {
    bold: chartSetting("1.1", "bold", false, "flag"),
    color: chartSetting("1.1", "color", "#000000", "colour"),
    italic: chartSetting("1.1", "italic", false, "flag"),
    name: chartSetting("1.1", "name", "Calibri", "text"),
    size: chartSetting("1.1", "size", 10, "number"),
    underline: chartSetting("1.1", "underline", "None", ["None", "Single"]),
  },
};

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];

/** A line or a border, which differ in since when they have what. */
export const chartLineTable = (colour: string, style: string, clear: string): ClassTable<Part> => ({
  properties: {
    color: chartSetting(colour, "color", "#000000", "colour"),
    lineStyle: chartSetting(style, "lineStyle", "Automatic", styles),
    weight: property(
      style,
      ({ settings, path }) => settings.get(`${path}weight`) ?? 0.75,
      (self, value) => setPart(self, "weight", accepted(value, "number")),
    ),
  },
  methods: { clear: method(clear, (self) => setPart(self, "lineStyle", "None")) },
});
