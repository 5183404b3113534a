import { type Phrasebook, fact } from "./words";

/** Words for what reading a business case meets. */
export const caseWords: Phrasebook = {
  "case/none-found": () => ({
    what: "No business case was found: no line of savings and no answer to what a case is asked.",
    todo: "A case holds a list of savings with their pounds a year under a heading such as “Savings”, and answers such as “Optimism bias” beside their values. Fill in the template, or name the sheets that the case stands on.",
  }),
  "case/sheet-not-found": (issue) => ({
    what: `The business case was said to stand on the sheet “${fact(issue, "sheet")}”, which is not in the workbook.`,
    todo: "Name one of the workbook's own sheets.",
  }),
};
