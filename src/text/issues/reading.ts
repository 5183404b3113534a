import type { Issue } from "../../model/issue";
import { exactPounds } from "../amounts";
import { askedWords } from "./readingAsked";
import { cellWords } from "./readingCells";
import { mappingWords } from "./readingMapping";
import { returnWords } from "./readingReturns";
import { tableWords } from "./readingTables";
import { type Phrasebook, fact } from "./words";

const pickSheet = "Name the right sheet with --sheet, or the Excel table with --table.";
/** Pounds that differ, whichever way. */
const difference = ({ facts }: Issue): string =>
  typeof facts?.["pounds"] === "number" ? exactPounds(Math.abs(facts["pounds"])) : "an amount that is not known";

const correctSheet =
  "Look at these cells and correct your own sheet if they are wrong; the figures are used as they stand.";

export const readingWords: Phrasebook = {
  ...cellWords,
  ...mappingWords,
  ...askedWords,
  ...tableWords,
  ...returnWords,
  "table/not-found": (issue) => ({
    what: `${fact(issue, "sheets") === "1" ? "The workbook's sheet does not hold" : `None of the workbook's ${fact(issue, "sheets")} sheets holds`} a cost table: a header that names money columns, with labelled figures under it.`,
    todo: "Check that this is the right workbook. A cost table needs a header row such as “Service, Gross expenditure, Income, Net”, and the unit in its title.",
  }),
  "table/not-a-cost-table": () => ({
    what: "There are money columns here, but too little else says that this is a council's cost table: no gross or net, no unit, no total, no service that is known.",
    todo: "If it is the right table, say in its header whether it is gross or net and in its title what the unit is.",
  }),
  "table/rows-are-councils": () => ({
    what: "This sheet has a row for each council, and its columns are not the lines of a return that is known.",
    todo: "Use the council's own cost table, or a published revenue summary (RS), revenue account (RA) or LGBF raw data workbook.",
  }),
  "table/other-currency": () => ({
    what: "The figures are not in pounds sterling.",
    todo: "Give a table in pounds; nothing here converts currencies.",
  }),
  "table/columns-alike": (issue) => ({
    what: `${fact(issue, "count")} columns could be the same kind of amount; the first, “${fact(issue, "chosen")}”, is read and the others are not.`,
    todo: "If another is meant, make its header say so (gross, net, total, the year), or leave the others out.",
  }),
  "table/ledger": () => ({
    what: "This sheet lists payments one by one, with payees and dates, and is not a cost table.",
    todo: "Add a column of cost centres, services or categories, by which the payments can be added up; or give a table of their sums.",
  }),
  "table/too-long": (issue) => ({
    what: `The table has more than ${fact(issue, "rows")} rows, as a ledger has, but is no list of transactions: nothing in it comes again that they could be added up by.`,
    todo: "If it is a ledger, give it columns of dates, amounts and cost centres, services or categories; or give a table of their sums.",
  }),
  "table/workbook-empty": () => ({
    what: "The workbook is empty: no sheet holds a value.",
    todo: "Check that the right file was saved, and that its figures are on ordinary worksheets.",
  }),
  "table/sheet-unknown": (issue) => ({
    what: `The workbook has no sheet called “${fact(issue, "sheet")}” to read. Its sheets are: ${fact(issue, "sheets")}.`,
    todo: "Give one of these names, spelt as on its tab.",
  }),
  "table/name-unknown": (issue) => ({
    what: `The workbook has no Excel table called “${fact(issue, "table")}”. Its tables are: ${fact(issue, "tables") || "none"}.`,
    todo: "Give one of these names, or name a sheet instead.",
  }),
  "table/council-needed": () => ({
    what: "This sheet holds many councils, a row each, and no council was given.",
    todo: "Give the council's code or name with --council.",
  }),
  "table/council-not-in-sheet": (issue) => ({
    what: `The sheet has no figures for ${fact(issue, "council") || "the council asked for"}${fact(issue, "shown") === "" || fact(issue, "shown") === "?" ? "" : `; it shows ${fact(issue, "shown")}`}.`,
    todo: "Check the council's code or name, and that the workbook is for a year in which the council existed.",
  }),
  "table/no-figures": (issue) => ({
    what: `${fact(issue, "council")} is in the sheet, but without figures: it did not submit them, or they were withheld.`,
    todo: "Use the council's own cost table, or another year's workbook.",
  }),
  "table/council-twice": (issue) => ({
    what: `More than one row fits ${fact(issue, "council")}: rows ${fact(issue, "rows")}.`,
    todo: "Give the council's nine-character code with --council.",
  }),
  "table/other-council-named": (issue) => ({
    what: `The run is for ${fact(issue, "council")}, but the workbook names another: “${fact(issue, "found")}”.`,
    todo: "Check that the workbook and --council belong together.",
  }),
  "table/year-not-in-sheet": (issue) => ({
    what: `There are no figures for ${fact(issue, "year") || "the year asked for"}; the sheet is for ${fact(issue, "found")}.`,
    todo: "Give the year of the figures with --year, or the workbook of the year you want.",
  }),
  "table/year-not-stated": () => ({
    what: "Neither the table nor the workbook says which financial year the figures are for.",
    todo: "Give it with --year, such as --year 2024-25, or write it into the table's title.",
  }),
  "table/years-differ": (issue) => ({
    what: `Sheets of the same return are for different years: ${fact(issue, "years")}.`,
    todo: "Put the forms of one year into one workbook, or give the year with --year.",
  }),
  "table/part-year": (issue) => ({
    what: `The figures cover ${fact(issue, "months")} months. They are not raised to a year and are not compared.`,
    todo: "Use the outturn of a full financial year.",
  }),
  "table/no-amounts": () => ({
    what: "The table has a header that names money, but no amounts under it.",
    todo: `If formulas have never been calculated, open the workbook in Excel and save it; otherwise: ${pickSheet}`,
  }),
  "table/not-calculated": (issue) => ({
    what: `Formulas in ${fact(issue, "cells")}${fact(issue, "more") === "0" ? "" : ` and ${fact(issue, "more")} more cells`} have no result in the file, so their amounts are not known: another program wrote them and they were never calculated.`,
    todo: "Open the workbook in Excel or LibreOffice, save it, and run again.",
  }),
  "table/text-for-money": (issue) => ({
    what: `Money columns hold something that is not an amount in ${fact(issue, "cells")}${fact(issue, "more") === "0" ? "" : ` and ${fact(issue, "more")} more cells`}; the first reads “${fact(issue, "found")}”.`,
    todo: "Put amounts into these cells, or leave them blank or write n/a where there is none, and run again.",
  }),
  "table/unit-needed": () => ({
    what: "The sheet does not say whether its figures are in pounds or thousands of pounds.",
    todo: "Write the unit, such as £ thousand, above the figures.",
  }),
  "table/unit-suspect": (issue) => ({
    what: `With the unit as read (1 = £${fact(issue, "scale")}) the largest figure comes to £${fact(issue, "largest")}, which no council's table would.`,
    todo: "Check the unit that the table's title or header states.",
  }),
  "table/mixed-units": (issue) => ({
    what: `Figures on this sheet have different units: “${fact(issue, "first")}” is in thousands of pounds, “${fact(issue, "second")}” in pounds. Each is read in its own.`,
    todo: "There is nothing to do; formulas show the factor.",
  }),
  "table/basis-assumed": (issue) => ({
    what: `The amount column “${fact(issue, "header")}” does not say whether it is gross or net; it is read as gross expenditure.`,
    todo: "Write gross or net into the header or the title.",
  }),
  "table/does-not-sum": (issue) => ({
    what: `“${fact(issue, "total")}” (${fact(issue, "role")}) differs from its lines by ${difference(issue)}. Where it is a total of the table, the difference stands as a line of its own.`,
    todo: correctSheet,
  }),
  "table/rounding": (issue) => ({
    what: `“${fact(issue, "total")}” (${fact(issue, "role")}) differs from its lines by ${difference(issue)}, which is no more than rounding.`,
    todo: "There is nothing to do.",
  }),
  "table/row-does-not-sum": (issue) => ({
    what: `The parts of “${fact(issue, "line")}” do not make its ${fact(issue, "role")}: it differs by ${difference(issue)}. The stated ${fact(issue, "role")} is used.`,
    todo: correctSheet,
  }),
  "table/forms-differ": (issue) => ({
    what: `“${fact(issue, "first")}” and “${fact(issue, "second")}” should agree and differ by ${difference(issue)}.`,
    todo: correctSheet,
  }),
  "table/form-absent": (issue) => ({
    what: `The return's form ${fact(issue, "form")} is not in the workbook: ${lost[fact(issue, "form")] ?? "its lines are missing"}.`,
    todo: "Add the form's sheet to the workbook if you have it.",
  }),
  "table/blank-lines": (issue) => ({
    what: `${fact(issue, "count")} lines of ${fact(issue, "form")} have no figures, the first being “${fact(issue, "first")}”. They are missing, not zero.`,
    todo: "Fill in figures that you have, and 0 where nothing was spent.",
  }),
  "table/lines-left-out": (issue) => ({
    what: `${fact(issue, "count")} lines after “${fact(issue, "after")}” are not service expenditure and are left out.`,
    todo: "There is nothing to do.",
  }),
  "table/total-by-arithmetic": (issue) => ({
    what: `“${fact(issue, "line")}” is read as a total, because it is the sum of lines beside it (by ${fact(issue, "by")}).`,
    todo: "If it is a line of its own, change its label or its place in your sheet.",
  }),
  "table/total-elsewhere": (issue) => ({
    what: `The council's total expenditure is taken from “${fact(issue, "label")}”, which stands outside the cost table.`,
    todo: "Check that it is the total for the same council and year.",
  }),
  "table/total-unit-assumed": (issue) => ({
    what: `“${fact(issue, "label")}” states no unit; it is read in the unit of the cost table (1 = £${fact(issue, "scale")}).`,
    todo: "Write the unit beside the figure.",
  }),
  "table/volume-twice": (issue) => ({
    what: `“${fact(issue, "label")}” gives ${fact(issue, "second")} where another place in the workbook gives ${fact(issue, "first")}, which is used.`,
    todo: "Keep one of the two.",
  }),
  "table/hidden-sheet": () => ({
    what: "The table stands on a hidden sheet.",
    todo: "Unhide the sheet and check that it is meant to be used.",
  }),
  "table/hidden-rows": (issue) => ({
    what: `${fact(issue, "count")} rows that are hidden, by hand or by a filter, are read like any others.`,
    todo: "Unhide them and check that they belong to the table.",
  }),
  "table/hidden-column": (issue) => ({
    what: `The hidden column “${fact(issue, "header")}” belongs to the table.`,
    todo: "Unhide it and check that it is meant to be used.",
  }),
};

const lost: Readonly<Record<string, string>> = {
  RSX: "total service expenditure and the services to the public are not known",
  RO4: "housing-benefit administration is not known apart from housing",
  RO6: "central services are not known line by line",
  "LFR 00": "the general fund's total and the services to the public are not known",
  "LFR 09": "central services are not known line by line",
  "LFR SS": "support services are not known by function",
};
