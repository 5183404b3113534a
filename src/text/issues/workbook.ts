import { looksWords } from "./looks";
import { type Phrasebook, fact } from "./words";

export const workbookWords: Phrasebook = {
  "workbook/xml-malformed": (issue) => ({
    what: `The workbook is damaged: its part ${fact(issue, "part")} is not well-formed XML (${fact(issue, "reason")} at character ${fact(issue, "offset")}).`,
    todo: "Open the workbook in Excel, let it repair the file, save it under a new name and run again on that copy.",
  }),
  "workbook/xml-encoding": (issue) => ({
    what: `The workbook's part ${fact(issue, "part")} is not text in UTF-8 or UTF-16 (${fact(issue, "encoding")}), so it cannot be read without guessing.`,
    todo: "Open the workbook in Excel, save it as a new .xlsx file and run again on that copy.",
  }),
  "workbook/not-a-workbook": (issue) => ({
    what: `The file is not an Excel workbook: it is ${packages[fact(issue, "kind")] ?? "another kind of Office file"}.`,
    todo: saveAs,
  }),
  "workbook/no-such-sheet": (issue) => ({
    what: `The workbook has no sheet named ${fact(issue, "sheet")}; it has ${fact(issue, "sheets")}.`,
    todo: "Name one of these sheets.",
  }),
  "workbook/not-a-grid": (issue) => ({
    what: `The sheet ${fact(issue, "sheet")} is a chart or a dialog, so it has no cells to read.`,
    todo: "Name a sheet that holds the cost table.",
  }),
  "workbook/empty-file": () => ({
    what: "The file is empty: it holds no bytes at all.",
    todo: "Copy or download the workbook again and run on that copy.",
  }),
  "workbook/truncated": () => ({
    what: "The workbook breaks off before its end, as a download or copy does that was interrupted.",
    todo: "Copy or download the workbook again and run on that copy.",
  }),
  "workbook/old-xls": () => ({
    what: "The file is a workbook in the old .xls format of Excel 97 to 2003.",
    todo: saveAs,
  }),
  "workbook/encrypted": () => ({
    what: "The workbook is protected by a password, so nothing in it can be read.",
    todo: "Open it in Excel, remove the password under File, Info, Protect Workbook, Encrypt with Password, save a copy and run on that.",
  }),
  "workbook/not-a-zip": (issue) => ({
    what: `The file is not an Excel workbook: it looks like ${looksWords[fact(issue, "looksLike")] ?? "something else"}.`,
    todo: saveAs,
  }),
  "workbook/encrypted-part": (issue) => ({
    what: `The workbook's part ${fact(issue, "part")} is encrypted inside the file, which Excel never does.`,
    todo: "Ask for the workbook without a zip password, or save it again from Excel.",
  }),
  "workbook/overlapping-parts": () => ({
    what: "The workbook is damaged: parts of it claim the same bytes of the file.",
    todo: "Copy or download the workbook again; if that does not help, open it in Excel, let it repair the file and run on a saved copy.",
  }),
  "workbook/duplicate-part": (issue) => ({
    what: `The workbook holds its part ${fact(issue, "part")} twice, so it is not certain which of the two counts.`,
    todo: "Open the workbook in Excel, let it repair the file, save it under a new name and run on that copy.",
  }),
  "workbook/unknown-compression": (issue) => ({
    what: `The workbook's part ${fact(issue, "part")} is compressed in a way that Excel does not use.`,
    todo: "Open the workbook in Excel, save it as a new .xlsx file and run on that copy.",
  }),
  "workbook/zip-bomb": (issue) => ({
    what: `The workbook's part ${fact(issue, "part")} would unfold to hundreds of times its size, as files do that are made to exhaust a computer.`,
    todo: "Do not use this file; ask its owner for the original workbook.",
  }),
  "workbook/unreadable-cell": (issue) => ({
    what: `The workbook is damaged: in its part ${fact(issue, "part")}, the cell in row ${fact(issue, "row")}, column ${fact(issue, "column")} ${cellDamages[fact(issue, "reason")] ?? "cannot be read for certain"}.`,
    todo: "Open the workbook in Excel, let it repair the file, save it under a new name and run again on that copy.",
  }),
  "workbook/broken-part": (issue) => ({
    what: `The workbook is damaged: its part ${fact(issue, "part")} ${damages[fact(issue, "reason")] ?? "cannot be read"}.`,
    todo: "Copy or download the workbook again; if that does not help, open it in Excel, let it repair the file and run on a saved copy.",
  }),
  "workbook/structure-locked": () => ({
    what: "The workbook's structure is protected, so no sheet can be added to it.",
    todo: "In Excel, choose Review, Protect Workbook to unprotect it, save and run again; or run on a copy without the protection.",
  }),
  "workbook/signed": () => ({
    what: "The workbook carries a digital signature, which any change would break.",
    todo: "Run on a copy whose signature has been removed (File, Info, View Signatures), and keep the signed original as it is.",
  }),
  "workbook/sheet-name-taken": (issue) => ({
    what: `The workbook has a sheet ${fact(issue, "name")} already that is not one of ours, so ours cannot bear that name.`,
    todo: `Rename the sheet ${fact(issue, "name")} in the workbook and run again.`,
  }),
  "workbook/name-taken": (issue) => ({
    what: `The workbook uses the name ${fact(issue, "name")} already, as a ${fact(issue, "by")}, and Excel allows a name only once.`,
    todo: `Rename the ${fact(issue, "by")} ${fact(issue, "name")} in the workbook (Formulas, Name Manager) and run again.`,
  }),
};

const saveAs =
  "Backbench reads .xlsx, .xlsm and .csv files: open it in Excel, save it as an Excel workbook (.xlsx) or as “CSV UTF-8”, and run on that copy.";

const packages: Readonly<Record<string, string>> = {
  zip: "a zip archive of other files",
  xlsb: "a binary workbook (.xlsb)",
  ods: "an OpenDocument spreadsheet (.ods)",
  opendocument: "an OpenDocument file of another kind",
  word: "a Word document",
  powerpoint: "a PowerPoint presentation",
};

const damages: Readonly<Record<string, string>> = {
  "no-header": "is not where the file says it is",
  damaged: "does not have the content that the file's checksum promises",
  missing: "is missing",
  namespaces: "names its elements in two ways, which no usual program does, so cells could be missed",
  "alternate-content": "offers a choice of cells, which no usual program does",
  "not-a-worksheet": "is not a worksheet",
  "not-shared-strings": "is not a list of texts",
  "row-order": "has its rows out of order",
  "cell-reference": "names a cell that does not exist",
  "no-such-string": "refers to a text that the workbook does not hold",
  "cell-twice": "has a cell twice, or cells out of order",
  "no-range": "is a table without a range of cells",
  "not-a-workbook-part": "does not hold the list of sheets that it should",
  "wrong-length": "does not have the length that the file states",
};

const cellDamages: Readonly<Record<string, string>> = {
  "cell-value": "holds a value that its type does not allow",
  "cell-type": "has a type that the format does not know",
  "cell-reference": "does not stand where it says",
};
