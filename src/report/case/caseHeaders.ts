/**
 * The headers by which a later audit reads what a person has corrected on BB_CaseLines. A part or function that differs from the one that was found beside it
 * counts as said; one that is as found is found anew, so that next year's case is read by what it says itself.
 */
export const caseLineHeaders = {
  cell: "Cell",
  label: "Line",
  part: "Part",
  partFound: "Part as found",
  function: "Function",
  functionFound: "Function as found",
} as const;

/** Those of BB_CaseAnswers: an answer instead of the case's own is blank or [z] until somebody gives one. */
export const caseAnswerHeaders = { topic: "Topic", instead: "Answer instead" } as const;

/** Those of BB_CaseInputs. Beside the figures of `inputs` and `caseInputs`, a row `case_unit` says what one unit of the case is worth in pounds, and `case_sheets` on which sheets it stands. */
export const caseInputHeaders = { name: "Name", value: "Value", found: "As found" } as const;

/** What parts the names of several sheets in one cell: no sheet's name may hold a slash. */
export const sheetsSeparator = " / ";
