import { type Phrasebook, fact } from "./words";

/** What was noticed about returns and published extracts of them. */
export const returnWords: Phrasebook = {
  "table/forms-without-costs": (issue) => ({
    what: `The list holds the forms ${fact(issue, "forms") || "of no revenue outturn"} only: neither RSX, RO4 nor RO6, in which the back office stands.`,
    todo: "Use a list or workbook with RSX and RO6, and with RO4 for housing-benefit administration.",
  }),
  "table/extract-without-lines": (issue) => ({
    what: `This extract gives each council only net totals (${fact(issue, "columns")}), with neither gross figures nor lines of the back office: there is nothing in it to compare function by function.`,
    todo: "Use the council's own revenue outturn, or a published revenue summary (RS) or revenue account (RA) workbook. Net totals of this kind are what the bundled dataset compares English councils with, so nothing is lost by leaving the file out.",
  }),
  "table/extract-without-unit": (issue) => ({
    what: `This extract has a row for each council under short names of its own (${fact(issue, "columns")}), and says neither the year nor whether its figures are pounds or thousands.`,
    todo: "Use the published workbook it was taken from (RA or RS, “data by LA”), which has line numbers, year and unit, or the council's own revenue return.",
  }),
};
