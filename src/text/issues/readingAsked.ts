import type { Issue } from "../../model/issue";
import { type Phrasebook, fact } from "./words";

const selectAgain =
  "Select the table with the row that names its columns, or a single cell inside a table that was found.";

/** Words for what a person says of a cost table: the cells that it stands in, its header, columns, rows and unit. */
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
  "table/row-outside": (issue) => ({
    what: `It was said what row ${fact(issue, "rows")} is, but the rows of the table with figures lie between rows ${fact(issue, "first")} and ${fact(issue, "last")}, and that is none of them.`,
    todo: "Name rows of the table that hold figures, by their numbers on the sheet.",
  }),
  "table/header-outside": (issue) => ({
    what: `The header was said to stand in row ${rowsOf(issue)}, but the table can have it only in rows ${fact(issue, "first")} to ${fact(issue, "last")}.`,
    todo: "Give its row on the sheet, or say which cells hold the table, header included.",
  }),
  "table/columns-fixed": (issue) => ({
    what: `“${fact(issue, "name")}” is a form that is known, and its header, columns, rows and signs are fixed: what was said of them cannot be used.`,
    todo: "Leave that out; the unit and the months can still be given, with --unit and --months.",
  }),
  "ledger/rows-fixed": (issue) => ({
    what: `“${fact(issue, "name")}” is a list of transactions, which are added up: what was said of single rows cannot be used.`,
    todo: "Leave that out; the header, the columns, the unit, the signs and the months can still be given.",
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

const rowsOf = (issue: Issue): string => {
  const [top, bottom] = [fact(issue, "top"), fact(issue, "bottom")];
  return top === bottom ? top : `${top} to ${bottom}`;
};

const found = (tables: string): string =>
  tables === "" ? "No table was found on this sheet." : `The tables found on this sheet are ${tables}.`;
