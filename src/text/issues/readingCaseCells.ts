import { type Phrasebook, fact } from "./words";

/** Words for single cells of a business case. */
export const caseCellWords: Phrasebook = {
  "case/amount-range": (issue) => ({
    what: `“${fact(issue, "found")}” is a range, and a range is no amount. It is missing.`,
    todo: "Enter one amount: the lower end for a saving and the upper end for a cost, or the one that the decision rests on.",
  }),
  "case/amount-approximate": (issue) => ({
    what: `“${fact(issue, "found")}” is only about right. It is missing.`,
    todo: "Enter the amount that the case rests on.",
  }),
  "case/amount-to-come": (issue) => ({
    what: `A money cell says “${fact(issue, "found")}”. Its amount is missing, which is not nothing.`,
    todo: "Enter the amount, or 0 where there is none.",
  }),
  "case/amount-as-text": (issue) => ({
    what: `“${fact(issue, "found")}” is text. It is read in the unit that it says itself, but formulas in the workbook do not see it.`,
    todo: "Enter the number in the unit of its column.",
  }),
  "case/unit-in-cell": (issue) => ({
    what: `“${fact(issue, "found")}” says pounds in a column of thousands or millions. It is missing, because it may be either.`,
    todo: "Enter the number without £, in the unit of its column.",
  }),
  "case/several-amounts": (issue) => ({
    what: `More than one column could hold the amount of this line (${fact(issue, "columns")}). It is missing.`,
    todo: "Head the column that the case rests on with “£ a year”, or “Expected”.",
  }),
  "case/negative-amount": (issue) => ({
    what: `“${fact(issue, "label")}” has an amount below nothing. It is read as it stands.`,
    todo: "Enter savings and costs without a minus sign; a saving that is given up is a cost.",
  }),
  "case/share-unclear": (issue) => ({
    what: `The shares under “${fact(issue, "header")}” mix numbers above one with numbers up to one, and come to one whole neither as per cents nor as parts of one. The bare numbers are missing.`,
    todo: "Write all shares as per cents, 12 %, and let them come to 100 %.",
  }),
  "case/share-as-percent": (issue) => ({
    what: `${fact(issue, "found")} under a label in per cent is read as ${fact(issue, "found")} %.`,
    todo: "Nothing, if that is meant; else write the percentage with its sign.",
  }),
  "case/share-as-part": (issue) => ({
    what: `${fact(issue, "found")} is read as a part of one, ${fact(issue, "percent")} %, though its label says per cent.`,
    todo: "Nothing, if that is meant; else write the percentage with its sign.",
  }),
  "case/share-above-one": (issue) => ({
    what: `${fact(issue, "found")} is no part of one, and nothing says that it is a percentage.`,
    todo: "Write the percentage with its sign.",
  }),
  "case/answer-not-a-number": (issue) => ({
    what: `“${fact(issue, "found")}” holds no number that can be used.`,
    todo: "Enter the number alone, and put the words beside it.",
  }),
  "case/answer-error": (issue) => ({
    what: `An answer shows the error ${fact(issue, "found")}. It is read as not answered.`,
    todo: "Mend the formula in this cell and run again.",
  }),
};
