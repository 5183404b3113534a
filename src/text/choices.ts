import { columnRoles, type HeaderPlace, rowRoles, signsShown } from "../model/corrections";
import type { Scale } from "../model/money";

/** What a choice is, and what its value may be. */
export interface ChoiceWords {
  readonly label: string;
  readonly may: string;
}

/** The choices of a run by their names on the choices sheet, in its order. */
export const choiceWords = {
  sheet: { label: "Sheet to look for the cost table on", may: "the name of a sheet" },
  excel_table: { label: "Excel table that holds the cost table", may: "the name of an Excel table" },
  cells: { label: "Cells that hold the cost table", may: "one rectangle of cells such as RO6!A4:F31" },
  header: { label: "Rows that name the columns of the cost table", may: "a row such as 4, or rows such as 4 to 6" },
  unit: {
    label: "What one unit of the cost table is worth: pounds, thousands or millions",
    may: "pounds, thousands or millions",
  },
  signs: {
    label: `How the cost table shows cost: ${signsShown[0]}, or ${signsShown[1]} where it stands as negative figures`,
    may: signsShown.join(" or "),
  },
  months: { label: "Months that the costs cover, 1 to 12", may: "a number from 1 to 12" },
  council: { label: "Council whose costs these are: a code or a name", may: "a code or a name" },
  year: {
    label: "Financial year of the costs",
    may: "a financial year such as 2024-25 (type an apostrophe in front, or Excel takes it for a date)",
  },
  basis: { label: "Basis of the costs: gross or net", may: "gross or net" },
  price_base: {
    label: "Year in whose prices costs are compared",
    may: "a financial year such as 2024-25 (type an apostrophe in front, or Excel takes it for a date)",
  },
  comparators: {
    label: "Who the council is compared with: class, family, neighbours, or codes with commas between them",
    may: "class, family, neighbours, or nine-character codes with commas between them",
  },
} as const satisfies Record<string, ChoiceWords>;

export type ChoiceName = keyof typeof choiceWords;

/** What a column of the cost table is read as. */
export const columnChoice = (letters: string): ChoiceWords => ({
  label: `What column ${letters} of the cost table is read as; its header stands beside it in words`,
  may: `one of ${columnRoles.join(", ")}`,
});

/** What a row of the cost table is read as. */
export const rowChoice = (row: number): ChoiceWords => ({
  label: `What row ${row} of the cost table is read as; its label stands beside it in words`,
  may: `one of ${rowRoles.join(", ")}`,
});

/** What a choice may be, by its name on the choices sheet. */
export const mayBe = (name: string): string => {
  if (name in choiceWords) return choiceWords[name as ChoiceName].may;
  return (name.startsWith("row_") ? rowChoice(1) : columnChoice("")).may;
};

/** The rows of a header as a person reads them: `row 4`, `rows 4 to 6`. */
export const headerWords = ({ top, bottom }: HeaderPlace): string =>
  top === bottom ? `row ${top}` : `rows ${top} to ${bottom}`;

/** Units by what one is worth in pounds. */
export const unitWords: Readonly<Record<Scale, string>> = { 1: "pounds", 1_000: "thousands", 1_000_000: "millions" };

/** Months as a person reads them: `9 months`. */
export const monthsWords = (months: number): string => `${months} ${months === 1 ? "month" : "months"}`;
