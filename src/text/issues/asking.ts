import { placeOf } from "./places";
import { fact, type Phrasebook } from "./words";

/** Words for what was asked of a run: options, files, the workbook as a whole. */
export const askingWords: Phrasebook = {
  "option/year": (issue) => ({
    what: `“${fact(issue, "given")}” is not a financial year.`,
    todo: "Write it like 2024-25.",
  }),
  "option/basis": (issue) => ({
    what: `“${fact(issue, "given")}” is not a basis of cost.`,
    todo: "Use gross or net.",
  }),
  "option/comparators": (issue) => ({
    what: `“${fact(issue, "given")}” is not a way to choose comparators.`,
    todo: "Use class, family, neighbours, or nine-character codes with commas between them, for example E07000117,E07000120.",
  }),
  "option/out-is-input": () => ({
    what: "The output would overwrite the workbook that is read; your own file is never changed.",
    todo: "Give another name with --out, or leave --out away.",
  }),
  "file/not-found": (issue) => ({
    what: `There is no file ${issue.at ? placeOf(issue.at) : ""}.`,
    todo: "Check the name and the folder.",
  }),
  "file/is-folder": () => ({
    what: "This is a folder, not a workbook.",
    todo: "Name a file that ends in .xlsx or .xlsm.",
  }),
  "file/unreadable": (issue) => ({
    what: `The file cannot be read (${fact(issue, "reason")}).`,
    todo: "Check that you may read it and that no other program has locked it.",
  }),
  "file/no-folder": (issue) => ({
    what: `There is no such dataset folder, or it cannot be read (${fact(issue, "reason")}).`,
    todo: "Name a folder that holds a datapackage.json.",
  }),
  "file/cannot-write": (issue) => ({
    what: `The file cannot be written (${fact(issue, "reason")}); nothing was left behind.`,
    todo: "Check that the folder exists, that you may write there and that the file is not open in Excel.",
  }),
  "run/no-sheets": () => ({
    what: "The workbook has no worksheet with cells that can be read.",
    todo: "Open it in Excel, check that it has a sheet with a cost table, and save it again.",
  }),
  "run/council-needed": () => ({
    what: "The workbook does not say which council the table belongs to.",
    todo: "Name the council with --council (a name or a code such as E07000117).",
  }),
  "run/other-council-in-table": (issue) => ({
    what: `${fact(issue, "asked")} was asked for, but the table seems to be ${fact(issue, "named")}'s.`,
    todo: "Check --council and --sheet; if the table is right, nothing needs doing.",
  }),
  "run/edited-sheets-kept": (issue) => ({
    what: `Somebody has edited sheets of an earlier run (${fact(issue, "edited")}), so that set, ${fact(issue, "set")}, is kept as it is and this run is written beside it as ${fact(issue, "written")}. Corrected inputs and mappings on it were used.`,
    todo: "Delete the set that you no longer need.",
  }),
};
