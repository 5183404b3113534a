import { mayBe } from "../choices";
import { fact, type Phrasebook } from "./words";

export const runningWords: Phrasebook = {
  "run/year-needed": () => ({
    what: "The table does not say which financial year it is for.",
    todo: "State the year, for example 2024-25 (--year on the command line), or write it into the sheet's title.",
  }),
  "run/year-not-in-dataset": (issue) => ({
    what: `The benchmark dataset “${fact(issue, "dataset")}” has neither figures nor a price index for ${fact(issue, "year")}; its years run from ${fact(issue, "first")} to ${fact(issue, "last")}.`,
    todo: "Check the year of the table (--year), or use a dataset that covers it.",
  }),
  "run/no-deflator": (issue) => ({
    what: `The benchmark dataset “${fact(issue, "dataset")}” has no price index for ${fact(issue, "year")}, so prices cannot be brought to one year.`,
    todo: "Use the year of the table as price base, or a dataset with that year in its deflators.",
  }),
  "run/no-family": (issue) => ({
    what:
      fact(issue, "themes") === ""
        ? `No family groups are published for ${fact(issue, "council")}.`
        : `No family group for ${fact(issue, "theme")} costs is published for ${fact(issue, "council")}; those published for it: ${fact(issue, "themes")}.`,
    todo: "Compare by class, by neighbours, or with councils named by code.",
  }),
  "run/no-neighbours": (issue) => ({
    what: `The dataset has no published neighbours of ${fact(issue, "council")}, and too few area figures (residents, dwellings) to find them.`,
    todo: "Compare by class, by family, or with councils named by code.",
  }),
  "run/unknown-comparator": (issue) => ({
    what: `The dataset “${fact(issue, "dataset")}” has no council with the code ${fact(issue, "code")}; the code most like it is ${fact(issue, "nearest")} (${fact(issue, "nearestName")}).`,
    todo: "Correct the code, or leave it out.",
  }),
  "run/few-comparators": (issue) => ({
    what: `${fact(issue, "council")} has ${fact(issue, "n")} comparators by the rule “${fact(issue, "rule")}”; at least ${fact(issue, "needed")} are needed for any statistic.`,
    todo: "Choose another rule, or name the comparators by code.",
  }),
  "run/own-council-named": (issue) => ({
    what: `${fact(issue, "council")} was named among its own comparators and is left out of them.`,
    todo: "Nothing needs doing.",
  }),
  "run/nothing-mapped": (issue) => ({
    what: `No line of “${fact(issue, "table")}” is mapped to a back-office function, so there is nothing to compare.`,
    todo: "Give the lines a function on the mapping sheet or in a mapping file, or choose another table.",
  }),
  "run/adjustment-without-line": (issue) => ({
    what: `A scope adjustment is stated for ${fact(issue, "function")}, but no line of the table is mapped to it, so the adjustment is left out.`,
    todo: "Map a line to the function, or take the adjustment away.",
  }),
  "run/changed-since-read": (issue) => ({
    what: `Cells of “${fact(issue, "table")}” have changed since the results on the screen were worked out from them. Nothing was written.`,
    todo: "Read the workbook again, look at the new results, then write them.",
  }),
  "run/choice-wrong": (issue) => ({
    what: `The choice “${fact(issue, "name")}” on a sheet of an earlier run reads “${fact(issue, "found")}”, which is not ${mayBe(fact(issue, "name"))}.`,
    todo: "Correct the cell, or clear it so that the choice is worked out anew.",
  }),
  "run/remembered-table-gone": (issue) => ({
    what: `The cost table that an earlier run was told to take stands on “${fact(issue, "found")}”, which the workbook no longer has under that name. The table was looked for anew.`,
    todo: "Check that the table taken now is the right one; if not, name it again, or correct the cell.",
  }),
  "run/remembered-row-gone": (issue) => ({
    what: `In an earlier run it was said what the row “${fact(issue, "found")}” is, and the table has no such row any more, or several; it was read without that.`,
    todo: "Check how the rows of the table are read now, and correct them again if they are wrong.",
  }),
  "run/remembered-corrections-left": (issue) => ({
    what: `The way of reading was corrected in an earlier run for a table${fact(issue, "sheet") === "" ? "" : ` on “${fact(issue, "sheet")}”`} whose columns are not those of the table read now, so the corrections were left out.`,
    todo: "Check how the table is read now, its unit and columns first, and correct it again if that is wrong.",
  }),
  "run/remembered-cells-moved": (issue) => ({
    what: `“${fact(issue, "table")}” was read from the cells that were chosen in an earlier run, and its lines are not those of that run.`,
    todo: "Check that these cells still hold the whole table; if rows came or went, choose the cells again, or correct the cell.",
  }),
  "run/input-not-a-number": (issue) => ({
    what: `The input “${fact(issue, "name")}” on a sheet of an earlier run reads “${fact(issue, "found")}”, which is not a number.`,
    todo: "Put a number into the cell (a percentage such as 2% is one), or delete the sheets of the earlier run to start from the method's own figures.",
  }),
  "run/boundary-not-yes-no": (issue) => ({
    what: `The boundary on a sheet of an earlier run reads “${fact(issue, "found")}” for ${fact(issue, "function")}.`,
    todo: "Write Yes for a function in the back office and No for one outside it.",
  }),
};
