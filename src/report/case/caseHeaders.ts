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

/**
 * Rows of BB_CaseAnswers that are no topic of the case: on which sheets it stands, and what one unit of its money is worth (pounds, thousands or millions). What
 * was read stands beside what a person says instead, as with every answer. Sheets are parted by a slash, which no sheet's name may hold.
 */
export const readingRows = { sheets: "case-sheets", unit: "case-unit" } as const;

export const sheetsSeparator = " / ";
