import type { CaseFigure } from "../../../model/businessCase";
import { rangeOf, readableRange } from "../../../model/cells";
import { isKnown, missing, type Maybe } from "../../../model/missing";
import { heldWords } from "../../../text/caseFollowing";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { caseLineRows, type CaseLineRow } from "../caseLineRows";
import { followed, followedFormula, whyNotFollowed, type Followed } from "../followed";

/** What a line has in a year. */
interface AmountRow {
  readonly of: CaseLineRow;
  readonly number: number;
  readonly heading: string;
  readonly figure: CaseFigure;
  readonly live: Followed | undefined;
  /** True for a year that is one without money where the line leaves it blank: before what recurs has begun, or beside the years of a one-off cost. */
  readonly mayBeBlank: boolean;
}

/** The header under which it stands whether a cell holds a figure, nothing, or anything else. */
export const heldHeader = "What the cell holds";

const worthHeader = "Worth of one unit (£)";
const held = here(heldHeader);
const amount = here("Amount (£)");

/** BB_CaseAmounts: a row a line and year, live over the case's own cells; not there for a case without years. */
export const caseAmountsSheet = (frame: CaseFrame, tally: CheckTally): Sheet | undefined =>
  frame.audit.businessCase.years.length === 0
    ? undefined
    : {
        name: frame.refs.sheet("CaseAmounts"),
        above: aboveTable(
          frame,
          {
            title: "Amounts: every line, year by year",
            notes: [
              "Every amount follows the case's own cell. What is no figure there is [x] here and never nothing.",
              "Counted is what the cash flow takes: a year that a line leaves blank counts as one without money before a saving or running cost has begun, and beside the years of a one-off cost. Any other year without a figure, and an amount below nothing, makes that year's sum unknown.",
              "Worth of one unit is what 1 in the cell is worth in pounds, as it was read. The part is the one on the lines sheet.",
            ],
            source: `${frame.facts.input.name}: the case's own cells.`,
            method: "Backbench method §9, checks 7 and 8: what is saved and spent in each year that the case shows.",
          },
          tally,
        ),
        table: tableOf(frame.refs.sheet("CaseAmounts"), columns(frame), amountRows(frame)),
        orientation: "landscape",
      };

const amountRows = (frame: CaseFrame): readonly AmountRow[] =>
  caseLineRows(frame).flatMap((of) => {
    const { line } = of;
    if (!line) return [];
    const around = [line.annual, ...line.byYear].find(({ worth }) => worth !== undefined)?.worth;
    const first = line.byYear.findIndex(({ value }) => isKnown(value));
    return frame.audit.businessCase.years.map((heading, place): AmountRow => {
      const figure: CaseFigure = line.byYear[place] ?? { value: missing("blank"), at: null };
      const mayBeBlank = first !== -1 && (line.part === "one-off-cost" || place < first);
      return { of, number: place + 1, heading, figure, live: followed(figure, around), mayBeBlank };
    });
  });

const columns = ({ refs }: CaseFrame): readonly ColumnOf<AmountRow>[] => {
  const figures = `(${refs.column("CaseAmounts", "Line code")}=${here("Line code")})*ISNUMBER(${refs.column("CaseAmounts", "Amount (£)")})`;
  const before = `SUMPRODUCT(${figures}*(${refs.column("CaseAmounts", "Year number")}<${here("Year number")}))`;
  return [
    { header: "Line cell", value: ({ of }) => readableRange(rangeOf(of.at)), width: 24 },
    { header: "Line", value: ({ of }) => of.label, wrap: true, width: 44 },
    { header: "Line code", value: ({ of }) => of.code, width: 8 },
    {
      header: "Part",
      value: ({ of }) => of.part,
      formula: refs.lookUp("CaseLines", "Part", "Line code", here("Line code")),
      width: 16,
    },
    { header: "Year number", format: "count", value: ({ number }) => number, width: 9 },
    { header: "Year", value: ({ heading }) => heading, width: 12 },
    { header: "Cell", value: ({ figure }) => (figure.at ? readableRange(rangeOf(figure.at)) : "[z]"), width: 24 },
    { header: heldHeader, value: heldIn, formula: heldFormula, width: 12 },
    { header: worthHeader, format: "count", value: ({ live }) => live?.worth ?? missing("not-applicable"), width: 11 },
    {
      header: "Amount (£)",
      format: "pounds",
      value: amountIn,
      formula: ({ live }) => live && followedFormula(live, here(worthHeader)),
      width: 17,
    },
    {
      header: "Counted (£)",
      format: "pounds",
      value: countedIn,
      formula: `IF(ISNUMBER(${amount}),${amount},IF(AND(${held}="${heldWords.nothing}",SUMPRODUCT(${figures})>0,OR(${here("Part")}="one-off-cost",${before}=0)),0,"[x]"))`,
      width: 17,
    },
    { header: "Notes", value: ({ figure }) => whyNotFollowed(figure) ?? "[z]", wrap: true, width: 48 },
  ];
};

const isBlank = ({ value }: CaseFigure): boolean => !isKnown(value) && value.missing === "blank";

const heldIn = ({ figure }: AmountRow): string =>
  isKnown(figure.value) ? heldWords.figure : isBlank(figure) ? heldWords.nothing : heldWords.other;

const heldFormula = ({ live }: AmountRow): string | undefined =>
  live &&
  `IF(ISNUMBER(${live.cell}),"${heldWords.figure}",IF(ISERROR(${live.cell}),"${heldWords.other}",IF(TRIM(${live.cell})="","${heldWords.nothing}","${heldWords.other}")))`;

const amountIn = ({ figure: { value } }: AmountRow): Maybe => (isKnown(value) ? value : missing("blank"));

const countedIn = ({ figure, mayBeBlank }: AmountRow): Maybe => {
  if (isKnown(figure.value)) return figure.value;
  return isBlank(figure) && mayBeBlank ? 0 : missing("not-stated");
};
