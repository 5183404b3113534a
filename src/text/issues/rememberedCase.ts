import { fact, type Phrasebook } from "./words";

/** Words for what stands on the sheets of an earlier audit. */
export const rememberedCaseWords: Phrasebook = {
  "case/part-unknown": (issue) => ({
    what: `A line of the case on a sheet of an earlier audit is called “${fact(issue, "found")}”, which is none of claim, one-off cost, running cost, planned saving and ignored.`,
    todo: "Write one of these into the cell, or clear it so that the line is read as it is found.",
  }),
  "case/function-unknown": (issue) => ({
    what: `The function “${fact(issue, "found")}” of a line on a sheet of an earlier audit is not one of the taxonomy.`,
    todo: "Write a function's code, such as finance or ict, or [z] for a line that is about no one function; or clear the cell.",
  }),
  "case/answer-unusable": (issue) => ({
    what: `The answer to “${fact(issue, "topic")}” on a sheet of an earlier audit reads ${fact(issue, "found")}.`,
    todo: "Write the answer itself into the cell, or clear it so that the case's own answer holds.",
  }),
  "case/corrections-left": (issue) => ({
    what: `In an earlier audit, lines, answers or the unit of the case on ${fact(issue, "sheets")} were corrected. The case asked for now stands on other sheets, so these corrections were left out.`,
    todo: "Nothing needs doing if it is another case; else name its sheets as before.",
  }),
  "case/sheets-gone": (issue) => ({
    what: `An earlier audit was told that the case stands on ${fact(issue, "sheets")}, which the workbook no longer has under that name. The case was looked for anew.`,
    todo: "Check that the sheets read now are the right ones; if not, name them.",
  }),
};
