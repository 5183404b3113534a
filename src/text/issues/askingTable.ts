import { columnRoles, rowRoles, signsShown } from "../../model/corrections";
import { fact, type Phrasebook } from "./words";

/** Words for what the options say of the cost table. */
export const askingTableWords: Phrasebook = {
  "option/cells": (issue) => ({
    what: `“${fact(issue, "given")}” is not a rectangle of cells on a sheet.`,
    todo: "Write it like RO6!A4:F31, or like 'My sheet'!A4:F31, in quotes for the shell.",
  }),
  "option/unit": (issue) => ({
    what: `“${fact(issue, "given")}” is not a unit of money.`,
    todo: "Use pounds, thousands or millions.",
  }),
  "option/header": (issue) => ({
    what: `“${fact(issue, "given")}” is no row of a sheet.`,
    todo: "Write the row that names the columns, like 4, or its first and last row, like 4:6.",
  }),
  "option/months": (issue) => ({
    what: `“${fact(issue, "given")}” is no number of months.`,
    todo: "Use a whole number from 1 to 12.",
  }),
  "option/signs": (issue) => ({
    what: `“${fact(issue, "given")}” does not say how the table shows cost.`,
    todo: `Use ${signsShown[0]} where cost is positive, or ${signsShown[1]} where it stands as negative figures.`,
  }),
  "option/rows": (issue) => ({
    what: `“${fact(issue, "given")}” does not say what rows are.`,
    todo: `Write each row once with what it is, like 12=total,15=ignored. It may be ${rowRoles.join(", ")}.`,
  }),
  "option/columns": (issue) => ({
    what: `“${fact(issue, "given")}” does not say what columns are.`,
    todo: `Write each column once with what it is, like A=label,C=gross,D=income. It may be ${columnRoles.join(", ")}.`,
  }),
};
