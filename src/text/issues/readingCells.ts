import { type Phrasebook, fact } from "./words";

/** Words for single cells of money columns. */
export const cellWords: Phrasebook = {
  "cell/error": (issue) => ({
    what: `A money cell shows the error ${fact(issue, "found")}, so its amount is missing.`,
    todo: "Mend the formula in this cell and run again.",
  }),
  "cell/not-calculated": () => ({
    what: "A money cell holds a formula whose result was never stored.",
    todo: "Open the workbook in Excel or LibreOffice, save it, and run again.",
  }),
  "cell/number-as-text": (issue) => ({
    what: `${fact(issue, "count") === "?" ? "An amount is" : `Amounts in ${fact(issue, "count")} cells are`} stored as text. Each is read as the number it spells, but formulas in the workbook do not see it.`,
    todo: "Turn the text into numbers in Excel (Data, Text to Columns, Finish).",
  }),
  "cell/text-for-money": (issue) => ({
    what: `A money cell reads “${fact(issue, "found")}”, which is not an amount.`,
    todo: "Put the amount into this cell, or n/a where there is none.",
  }),
  "cell/date-for-money": () => ({
    what: "A money cell is formatted as a date.",
    todo: "Put the amount into this cell, or change its format to a number.",
  }),
  "cell/percent-for-money": (issue) => ({
    what: `A money cell holds a percentage (${fact(issue, "found")}), which is not an amount.`,
    todo: "Put the amount into this cell, or name the column as a percentage in its header.",
  }),
};
