import { fact, type Phrasebook } from "./words";

export const excelWords: Phrasebook = {
  "excel/too-old": (issue) => ({
    what: `This Excel is too old: it does not have version ${fact(issue, "needed")} of the interface for add-ins.`,
    todo: "Update Excel, or open the file in Backbench in a browser instead; it does the same without Excel.",
  }),
  "excel/cell-edit": () => ({
    what: "Somebody is typing in a cell, and Excel does nothing else until that cell is left. Nothing was changed.",
    todo: "Press Enter or Escape in the cell, then try again.",
  }),
  "excel/protected": (issue) => ({
    what: `A sheet is protected, so Excel did not allow the change (${fact(issue, "message")}). The workbook is as it was.`,
    todo: "In Excel, choose Review, Unprotect Sheet on our earlier sheets and try again.",
  }),
  "excel/protected-references": (issue) => ({
    what: `The sheet ${fact(issue, "sheet")} is protected, and its formulas refer to our earlier sheets (${fact(issue, "cells")}). They could not be pointed at the new ones.`,
    todo: `Choose Review, Unprotect Sheet on ${fact(issue, "sheet")} and try again.`,
  }),
  "excel/connection-lost": (issue) => ({
    what: `The connection to Excel was lost (${fact(issue, "code")}).`,
    todo: "Check the connection and try again. If sheets named “Backbench is writing” are left, the next run clears them up by itself.",
  }),
  "excel/busy": () => ({
    what: "Excel has more to do than it takes on at one time.",
    todo: "Wait a minute and try again.",
  }),
  "excel/changed-meanwhile": (issue) => ({
    what: `Somebody changed the workbook at the same time: a sheet, a table or a name was renamed, added or deleted (${fact(issue, "message")}).`,
    todo: "Read the workbook again and repeat the step.",
  }),
  "excel/too-large": () => ({
    what: "The workbook holds more in one place than Excel hands over at a time.",
    todo: "Make the cost table smaller, or save the workbook and open the file in Backbench in a browser.",
  }),
  "excel/feature-missing": (issue) => ({
    what: `This Excel does not know something that the sheets need (${fact(issue, "location")}: ${fact(issue, "message")}).`,
    todo: "Update Excel, or save the workbook and open the file in Backbench in a browser.",
  }),
  "excel/unexpected": (issue) => ({
    what: `Excel answered with an error of its own: ${fact(issue, "code")}, “${fact(issue, "message")}” at ${fact(issue, "location")}.`,
    todo: "Try again; if it happens again, save the workbook and open the file in Backbench in a browser.",
  }),
  "excel/cancelled": () => ({
    what: "The step was stopped before its end. The workbook is as it was.",
    todo: "Start the step again when you are ready.",
  }),
  "excel/not-calculated": () => ({
    what: "Excel calculates this workbook only when told to, and has not since something changed, so results of formulas may be out of date.",
    todo: "Press F9 in Excel, then read the workbook again.",
  }),
  "excel/not-as-written": (issue) => ({
    what: `Excel holds something else than what was written to ${fact(issue, "cell")}: “${fact(issue, "found")}” instead of “${fact(issue, "written")}”. The sheets were taken back.`,
    todo: "Try again while nobody else edits the workbook; if it happens again, save the workbook and open the file in Backbench in a browser.",
  }),
  "excel/reference-lost": (issue) => ({
    what: `Formulas of yours refer to something that our new sheets do not have any more: ${fact(issue, "cells")}. They show #REF! now.`,
    todo: "Correct these formulas.",
  }),
  "excel/left-behind": (issue) => ({
    what: `Excel stopped answering (${fact(issue, "code")}) before the workbook was tidied up. Sheets named “Backbench is writing” or “(earlier)” may be left.`,
    todo: "Leave these sheets as they are and run again: the next run clears them up by itself.",
  }),
};
