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
};
