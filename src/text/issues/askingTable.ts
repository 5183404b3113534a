import { columnRoles } from "../../model/corrections";
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
  "option/columns": (issue) => ({
    what: `“${fact(issue, "given")}” does not say what columns are.`,
    todo: `Write each column once with what it is, like A=label,C=gross,D=income. It may be ${columnRoles.join(", ")}.`,
  }),
};
