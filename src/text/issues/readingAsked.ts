import { type Phrasebook, fact } from "./words";

const selectAgain =
  "Select the table with the row that names its columns, or a single cell inside a table that was found.";

/** Words for what a person says of a cost table: the cells that it stands in, its columns, its unit. */
export const askedWords: Phrasebook = {
  "table/selection-outside": (issue) => ({
    what: `There is no cost table in ${fact(issue, "selection")}. ${found(fact(issue, "tables"))}`,
    todo: selectAgain,
  }),
  "table/selection-no-header": (issue) => ({
    what: `${fact(issue, "selection")} does not hold the row that names its columns, so it is not known what the figures are.`,
    todo: `${selectAgain} If the table has no such row, put one above it.`,
  }),
  "table/selection-not-understood": (issue) => ({
    what: `No row in ${fact(issue, "selection")} names money columns in words that are understood, so it is not known what the figures are.`,
    todo: "Say what the columns are (on the command line with --columns, such as --columns A=label,C=gross), or select the table with a header such as “Service, Gross expenditure, Income, Net”.",
  }),
  "table/selection-elsewhere": (issue) => ({
    what: `${fact(issue, "selection")} does not lie in ${fact(issue, "named")}, which was named too.`,
    todo: "Give only one of the two, or a selection that lies there.",
  }),
  "table/role-twice": (issue) => ({
    what: `Columns ${fact(issue, "columns")} are all said to be ${fact(issue, "role")}, and a table has only one such column.`,
    todo: "Keep the one that is meant and say that the others are ignored. Only columns of other-expenditure are added up.",
  }),
  "table/role-outside": (issue) => ({
    what: `It was said what column ${fact(issue, "columns")} is, but the table has only columns ${fact(issue, "first")} to ${fact(issue, "last")}.`,
    todo: "Name columns of the table, by their letters on the sheet.",
  }),
  "table/label-needed": () => ({
    what: "No column is left that names the lines of the table.",
    todo: "Say which column holds their names, such as --columns A=label.",
  }),
  "table/columns-fixed": (issue) => ({
    what: `“${fact(issue, "name")}” is a form that is known, and its columns are fixed: what was said of its columns cannot be used.`,
    todo: "Leave out what the columns are; the unit can still be given, with --unit.",
  }),
  "table/stated-years-differ": (issue) => ({
    what: `The columns that were chosen are headed with different years: ${fact(issue, "years")}. They are read as chosen.`,
    todo: "Choose columns of one year if this was not meant.",
  }),
  "table/row-units-kept": (issue) => ({
    what: `${fact(issue, "count")} rows have a unit of their own beside them, which is kept; the unit that was given (1 = £${fact(issue, "scale")}) holds for the others.`,
    todo: "Correct the unit in these rows if it is wrong.",
  }),
};

const found = (tables: string): string =>
  tables === "" ? "No table was found on this sheet." : `The tables found on this sheet are ${tables}.`;
