import type { Issue } from "../../model/issue";
import { wordsOf } from "../issues";
import { fact, type Words } from "../issues/words";

/** What to do about an issue in the pane, where the general words name an option of the command line. */
const inThePane: Readonly<Record<string, (issue: Issue) => string>> = {
  "table/council-needed": () => "Say whose figures you want, then read the workbook again.",
  "table/council-twice": () => "Choose the council by its nine-character code.",
  "table/other-council-named": () => "Check that the workbook and the council chosen belong together.",
  "table/year-not-in-sheet": (issue) =>
    `Choose ${fact(issue, "found")} as the year, or open the workbook of the year you want.`,
  "table/year-not-stated": () => "Choose the year, or write it into the table's title.",
  "table/years-differ": () => "Put the forms of one year into one workbook, or choose the year.",
  "table/no-amounts": () =>
    "If formulas have never been calculated, open the workbook in Excel and save it; otherwise choose another table.",
  "table/selection-not-understood": () =>
    "Select the table with its header, such as “Service, Gross expenditure, Income, Net”.",
  "table/label-needed": () => "Let one column name the lines.",
  "table/columns-fixed": () =>
    "Undo what was said of the header, columns, rows or signs; the unit and the months can still be corrected.",
  "run/council-needed": () => "Choose the council.",
  "run/other-council-in-table": () => "Check the council and the table; if both are right, nothing needs doing.",
  "run/year-needed": () => "Choose the year, or write it into the sheet's title.",
  "run/year-not-in-dataset": () => "Check the year of the table.",
  "run/no-family": () => "Choose another way to find comparators.",
  "run/no-neighbours": () => "Choose another way to find comparators.",
  "run/few-comparators": () => "Choose another way to find comparators, or choose councils yourself.",
  "run/unknown-comparator": () => "Choose the councils from the list.",
  "run/nothing-mapped": () => "Give the lines a function, or choose another table.",
};

/** The words for an issue as the pane says them. */
export const paneWordsOf = (issue: Issue): Words => {
  const words = wordsOf(issue);
  const todo = inThePane[issue.code];
  return todo ? { ...words, todo: todo(issue) } : words;
};

/** Every code whose advice differs in the pane. */
export const codesWithPaneWords: readonly string[] = Object.keys(inThePane);
