import type { Issue } from "../../model/issue";
import { type Phrasebook, fact } from "./words";

/** Words for what was decided, or could not be, about a table's units, rows and sheets. */
export const tableWords: Phrasebook = {
  "table/unit-not-stated": (issue) => ({
    what:
      fact(issue, "by") === "size"
        ? `No title or header states the unit of the figures; by their size they are read as ${unit(issue, "scale")}.`
        : "No title or header states the unit of the figures; pounds are assumed.",
    todo: `Write £, £000 or £m into the title or header, and run again if ${fact(issue, "by") === "size" ? "this" : "pounds"} were wrong.`,
  }),
  "table/units-differ": (issue) => ({
    what: `Figures of this table have different units: most are in ${unit(issue, "scale")}, those of “${fact(issue, "second")}” in ${unit(issue, "other")}. Each is read in its own.`,
    todo: "There is nothing to do; formulas show the factor.",
  }),
  "table/sheets-alike": (issue) => ({
    what: `Sheets have the same columns and lines as “${fact(issue, "chosen")}”, which is read, and are not added to it: ${fact(issue, "others")}.`,
    todo: "If another sheet is meant, choose that one; if they belong together, put their lines into one table.",
  }),
  "table/over-several-sheets": () => ({
    what: "This table stands on several sheets, so what was said of its rows or its header does not say on which.",
    todo: "Choose one of the sheets alone, or correct the sheets themselves.",
  }),
  "table/codes-lost": (issue) => ({
    what: `${fact(issue, "count")} codes read “${fact(issue, "found")}”: a spreadsheet took them for numbers and their digits are gone, so they are not used.`,
    todo: "Export them again as text if lines are to be mapped by code.",
  }),
  "table/parts-in-units": () => ({
    what: "The columns that make up gross cost are in different units, so they cannot be added up.",
    todo: "Put them all into one unit, or add a column of gross expenditure.",
  }),
};

const unit = (issue: Issue, name: string): string =>
  ({ "1": "pounds", "1000": "thousands of pounds", "1000000": "millions of pounds" })[fact(issue, name)] ?? "?";
