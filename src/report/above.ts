import { shorthandLegend } from "../text/markers";
import type { ReferencesTo } from "./references";
import type { Cell } from "./sheetModel";

/** What a sheet of any set is described from: its references among other things. */
export interface Framed<Id extends string> {
  readonly refs: ReferencesTo<Id>;
}

/** What stands above a table, in the order of SHEETS rule 7. */
export interface Above {
  readonly title: string;
  /** Sentences: what to know before reading, and what the sheet does not show. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly method: string;
}

const text = (value: string, style: Cell["style"] = "note"): Cell => ({ value, style });

/** The overall check as a live sentence, for the head of every sheet. SHEETS rule 24. */
export const overallCheck = <Id extends string>({ refs }: Framed<Id>, failed: number, untold: number): Cell => {
  const { checks, sheet } = refs.called;
  const count = (result: string): string => `COUNTIF(${refs.column(refs.checks, "Result")},"${result}")`;
  return {
    value: `${checks}: ${overallWords(failed, untold, sheet)}`,
    formula: `IF(${count("fail")}>0,"${checks}: "&${count("fail")}&" failed, see ${sheet}",IF(${count("cannot tell")}>0,"${checks}: passed, "&${count("cannot tell")}&" cannot tell","${checks}: all passed"))`,
    style: "check",
  };
};

const overallWords = (failed: number, untold: number, sheet: string): string => {
  if (failed > 0) return `${failed} failed, see ${sheet}`;
  return untold > 0 ? `passed, ${untold} cannot tell` : "all passed";
};

/** The cells above a table: title, table sentence, check, notes, legend, source, method, and the way back. */
export const aboveTable = <Id extends string>(
  frame: Framed<Id>,
  { title, notes, source, method }: Above,
  tally: CheckTally,
  back: Id = frame.refs.contents,
): readonly Cell[] => [
  text(title, "title"),
  text("This worksheet contains one table."),
  overallCheck(frame, tally.failed, tally.untold),
  ...notes.map((note) => text(note)),
  text(shorthandLegend),
  text(`Source: ${source}`),
  text(`Method: ${method}`),
  backToContents(frame, back),
];

/** How the checks came out. */
export interface CheckTally {
  readonly failed: number;
  readonly untold: number;
}

/** A link to another sheet of the set. */
export const backToContents = <Id extends string>({ refs }: Framed<Id>, to: Id): Cell => ({
  value: `Go to ${refs.sheet(to)}`,
  style: "link",
  link: `'${refs.sheet(to)}'!A1`,
});
