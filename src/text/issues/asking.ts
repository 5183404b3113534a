import type { Issue } from "../../model/issue";
import { askingTableWords } from "./askingTable";
import { placeOf } from "./places";
import { fact, type Phrasebook } from "./words";

/** Words for what was asked of a run: options, files, the workbook as a whole. */
export const askingWords: Phrasebook = {
  ...askingTableWords,
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
  "option/out-is-input": (issue) => ({
    what: `The output would overwrite ${fact(issue, "file")}, which is read; your own files are never changed.`,
    todo: `Give another name with ${fact(issue, "option")}, or leave ${fact(issue, "option")} away.`,
  }),
  "option/json-is-out": () => ({
    what: "The workbook and the JSON would be written to the same file.",
    todo: "Give them different names with --out and --json.",
  }),
  "option/out-extension": (issue) => ({
    what: `The output is a workbook of the kind ${fact(issue, "expected")}, and under the name ${fact(issue, "given")} Excel would not open it.`,
    todo: `Give a name that ends in ${fact(issue, "expected")} with --out.`,
  }),
  "file/not-found": (issue) => ({
    what: `There is no file ${issue.at ? placeOf(issue.at) : "of this name"}.`,
    todo: "Check the name and the folder.",
  }),
  "file/is-folder": () => ({
    what: "This is a folder, where a file is needed.",
    todo: "Name the file itself: a workbook ends in .xlsx or .xlsm, a CSV in .csv or .csv.gz.",
  }),
  "file/unreadable": (issue) => ({
    what: `The file cannot be read: ${reasonWords(issue)}.`,
    todo: "Check that you may read it and that no other program has locked it.",
  }),
  "file/no-folder": (issue) => ({
    what: `The dataset's folder cannot be read: ${reasonWords(issue)}.`,
    todo: "Name a folder that holds a datapackage.json.",
  }),
  "file/no-output-folder": (issue) => ({
    what: `The folder ${fact(issue, "folder")}, into which the output should go, does not exist; nothing was written.`,
    todo: "Make the folder first, or name another one.",
  }),
  "file/cannot-write": (issue) => ({
    what: `The file cannot be written: ${reasonWords(issue)}. Nothing was left behind.`,
    todo: "Check that you may write there, that the disk has room and that the file is not open in Excel.",
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
    what: `Since an earlier run wrote the sheets ${sheetsOf(issue, "set")}, somebody has ${changes(issue)}. So that set is kept as it stands, and this run is written beside it as ${sheetsOf(issue, "written")}${fact(issue, "used") === "yes" ? `, with the ${fact(issue, "holds") === "case" ? "lines, answers and inputs" : "choices, inputs, boundary and mapping"} that stand on the kept set` : ""}.`,
    todo: "Delete the set of sheets that you no longer need.",
  }),
};

/** The sheets of a set as a person knows them: `BB_…`, or of an audit `BB_Case…`. */
const sheetsOf = (issue: Issue, set: "set" | "written"): string =>
  `${fact(issue, set)}_${fact(issue, "holds") === "case" ? "Case" : ""}…`;

const changes = (issue: Issue): string =>
  (
    [
      ["edited", "edited"],
      ["added", "added"],
      ["gone", "deleted or renamed"],
    ] as const
  )
    .flatMap(([name, verb]) => (fact(issue, name) === "" ? [] : [`${verb} ${fact(issue, name)}`]))
    .join(", and ");

/** What a system's word for a fault means to a person. */
const reasonWords = (issue: Issue): string => {
  const reason = fact(issue, "reason");
  return systemWords[reason] ?? `the system says ${reason}`;
};

const systemWords: Readonly<Record<string, string>> = {
  ENOENT: "there is nothing of this name",
  ENOTDIR: "it is not a folder",
  EISDIR: "a folder bears this name",
  EACCES: "you have no permission",
  EPERM: "you have no permission",
  EROFS: "it stands on a disk that cannot be written to",
  EBUSY: "another program has it open",
  ENOSPC: "the disk is full",
};
