import { maker, method, property, type ClassTable, type Property } from "../protocol/classTable";
import { oneOf } from "../protocol/arguments";
import { notModelled } from "../protocol/hostError";
import { accepted } from "./formatSetting";
import { chartSetting, partOf, setPart, type Part } from "./chartSetting";

export const chartAxesTable: ClassTable<Part> = {
  links: {
    categoryAxis: partOf("1.1", "categoryAxis", "ChartAxis"),
    valueAxis: partOf("1.1", "valueAxis", "ChartAxis"),
  },
  makers: {
    getItem: maker("1.7", ({ chart, settings, path }, args) => {
      const type = oneOf(["Category", "Value"], args.json(0));
      if (args.optionalText(1) === "Secondary") throw notModelled("secondary axes");
      return { is: "ChartAxis", chart, settings, path: `${path}${type.toLowerCase()}Axis/` };
    }),
  },
};

/** A bound or a step: a number, or empty where Excel chooses. */
const bound = (name: string): Property<Part> =>
  property(
    "1.1",
    ({ settings, path }) => settings.get(path + name) ?? "",
    (self, value) => setPart(self, name, value === "" ? "" : accepted(value, "number")),
  );

const tickMarks = ["None", "Cross", "Inside", "Outside"];

export const chartAxisTable: ClassTable<Part> = {
  properties: {
    maximum: bound("maximum"),
    minimum: bound("minimum"),
    majorUnit: bound("majorUnit"),
    minorUnit: bound("minorUnit"),
    numberFormat: chartSetting("1.8", "numberFormat", "General", "text"),
    linkNumberFormat: chartSetting("1.9", "linkNumberFormat", true, "flag"),
    visible: chartSetting("1.7", "visible", true, "flag"),
    reversePlotOrder: chartSetting("1.7", "reversePlotOrder", false, "flag"),
    scaleType: chartSetting("1.7", "scaleType", "Linear", ["Linear", "Logarithmic"]),
    logBase: chartSetting("1.7", "logBase", 10, "number"),
    position: chartSetting("1.8", "position", "Automatic", ["Automatic", "Maximum", "Minimum", "Custom"]),
    displayUnit: chartSetting("1.7", "displayUnit", "None", [
      "None",
      "Hundreds",
      "Thousands",
      "TenThousands",
      "HundredThousands",
      "Millions",
    ]),
    majorTickMark: chartSetting("1.7", "majorTickMark", "Outside", tickMarks),
    minorTickMark: chartSetting("1.7", "minorTickMark", "None", tickMarks),
    tickLabelPosition: chartSetting("1.7", "tickLabelPosition", "NextToAxis", ["NextToAxis", "High", "Low", "None"]),
    tickLabelSpacing: chartSetting("1.7", "tickLabelSpacing", 1, "number"),
    textOrientation: chartSetting("1.8", "textOrientation", 0, "number"),
    categoryType: chartSetting("1.7", "categoryType", "Automatic", ["Automatic", "TextAxis", "DateAxis"]),
    type: property("1.7", ({ path }) => (path.includes("value") ? "Value" : "Category")),
  },
  links: {
    format: partOf("1.1", "format", "ChartAxisFormat"),
    majorGridlines: partOf("1.1", "majorGridlines", "ChartGridlines"),
    minorGridlines: partOf("1.1", "minorGridlines", "ChartGridlines"),
    title: partOf("1.1", "title", "ChartAxisTitle"),
  },
};

export const chartAxisTitleTable: ClassTable<Part> = {
  properties: {
    text: property(
      "1.1",
      ({ settings, path }) => settings.get(`${path}text`) ?? "",
      (self, value) => {
        setPart(self, "text", accepted(value, "text"));
        // An axis has no title until one is given.
        setPart(self, "visible", true);
      },
    ),
    visible: chartSetting("1.1", "visible", false, "flag"),
    textOrientation: chartSetting("1.12", "textOrientation", 0, "number"),
  },
  links: { format: partOf("1.1", "format", "ChartAxisTitleFormat") },
  methods: { setFormula: method("1.8", (self, args) => setPart(self, "formula", args.text(0))) },
};
