import type { CaseFigure } from "../../../model/businessCase";
import { address, quotedSheet, rangeOf, readableRange } from "../../../model/cells";
import { isKnown, missing, type Maybe } from "../../../model/missing";
import { heldWords, notFollowedWords, saidWords } from "../../../text/caseFollowing";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { caseLineHeaders as headers } from "../caseHeaders";
import { caseLineRows, type CaseLineRow } from "../caseLineRows";
import { followed, followedFormula, whyNotFollowed, type Followed } from "../followed";
import { heldHeader } from "./amounts";

const amountHeader = "Amount (£)";
const worthHeader = "Worth of one unit";
const codeHeader = "Line code";

/** BB_CaseLines: a row a line of money, with its live amount and what it was taken for. */
export const caseLinesSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseLines"),
  above: aboveTable(
    frame,
    {
      title: "Lines: every line of money, and what it was taken for",
      notes: [
        "The amount is of a year in full effect, of a one-off cost in all. It follows the case's own cell: correct a figure there and the claim, the cash flow and the ceiling follow.",
        "Part and function are inputs: correct them here and audit again. A part is claim, one-off-cost, running-cost, planned-saving or ignored. A part changed here moves the sums at once, and the findings on the next audit.",
        "Worth of one unit is what 1 in the cell is worth in pounds, as it was read. Savings and costs are both positive.",
        "With a claim that seems to be the total of others, what is claimed cannot be told, nor what is saved in a year.",
      ],
      source: `${frame.facts.input.name}: the case's own cells.`,
      method: "Backbench method §9: one row a line of savings or cost, as the case has it.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseLines"), columns(frame), caseLineRows(frame)),
  orientation: "landscape",
});

const columns = (frame: CaseFrame): readonly ColumnOf<CaseLineRow>[] => [
  {
    header: headers.cell,
    value: ({ at }) => readableRange(rangeOf(at)),
    link: ({ at }) => `${quotedSheet(at.sheet)}!${address(at.row, at.column)}`,
    style: "link",
    width: 24,
  },
  { header: headers.label, value: ({ label }) => label, wrap: true, width: 48 },
  { header: headers.part, value: ({ part }) => part, style: "input", width: 16 },
  { header: headers.partFound, value: (row) => asFound(row, row.part, "part"), width: 16 },
  { header: headers.function, value: functionIn, style: "input", width: 24 },
  { header: headers.functionFound, value: (row) => asFound(row, functionIn(row), "function"), width: 24 },
  {
    header: amountHeader,
    format: "pounds",
    value: amountIn,
    formula: (row) => amountFormula(frame, row),
    width: 18,
  },
  { header: worthHeader, format: "count", value: (row) => live(row)?.worth ?? missing("not-applicable"), width: 11 },
  { header: "Seems a total of others", value: ({ isTotal }) => (isTotal ? "Yes" : "No"), width: 12 },
  { header: codeHeader, value: ({ code }) => code, width: 8 },
  { header: "Notes", value: notesOn, wrap: true, width: 60 },
];

const functionIn = ({ function: about }: CaseLineRow): string => about ?? "[z]";

/** What was found is not known of a line of which a person said it. */
const asFound = ({ said }: CaseLineRow, now: string, what: "part" | "function"): string =>
  said?.[what] === undefined ? now : "[x]";

const live = ({ line }: CaseLineRow): Followed | undefined =>
  line ? followed(line.annual, line.byYear.find(({ worth }) => worth !== undefined)?.worth) : undefined;

/** A formula cannot tell why a cell holds no number, so every missing amount shows alike and the reason stands in the notes. */
const amountIn = ({ line }: CaseLineRow): Maybe => {
  if (!line) return missing("not-applicable");
  return isKnown(line.annual.value) ? line.annual.value : missing("blank");
};

const amountFormula = ({ refs }: CaseFrame, row: CaseLineRow): string | undefined => {
  const cell = live(row);
  if (cell) return followedFormula(cell, here(worthHeader));
  if (!row.line || !isFromYears(row.line)) return undefined;
  const ofLine = `${refs.column("CaseAmounts", codeHeader)},${here(codeHeader)}`;
  const held = (words: string): string => `COUNTIFS(${ofLine},${refs.column("CaseAmounts", heldHeader)},"${words}")`;
  return `IF(OR(${held(heldWords.other)}>0,${held(heldWords.figure)}=0),"[x]",SUMIFS(${refs.column("CaseAmounts", amountHeader)},${ofLine}))`;
};

/** True for an amount that is its years' together, each of them a figure or blank: with one in words the sheet could not sum them. */
const isFromYears = ({ annual, byYear }: NonNullable<CaseLineRow["line"]>): boolean => {
  if (annual.at || !isKnown(annual.value) || byYear.length === 0) return false;
  if (byYear.some(({ value }) => !isKnown(value) && value.missing !== "blank")) return false;
  const sum = byYear.reduce((all: number, { value }: CaseFigure) => (isKnown(value) ? all + value : all), 0);
  return Math.abs(sum - annual.value) <= Math.abs(annual.value) * Number.EPSILON * byYear.length;
};

const notesOn = (row: CaseLineRow): string => {
  const { line, said } = row;
  if (!line) return saidWords.ignored;
  const notes = [
    isFromYears(line) ? notFollowedWords["from-years"] : whyNotFollowed(line.annual),
    said?.part === undefined && said?.function === undefined ? undefined : saidWords.line,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? "[z]" : notes.join(" ");
};
