import { answerOn } from "../../../model/answerOn";
import type { CaseFinding } from "../../../model/caseCheck";
import { firstYearNumber } from "../../../model/caseFlow";
import { isKnown } from "../../../model/missing";
import { answerIn } from "../answerIn";
import { caseFigure } from "../caseFigure";
import type { CaseFrame } from "../caseFrame";
import { cashflowHeaders } from "../sheets/cashflow";

/** True where the cash flow can be held against a year: no figure of it is negative, and the claims can be summed. */
export const isFlowSound = ({ because, facts }: CaseFinding): boolean =>
  because !== "claim-not-known" && facts["why"] !== "negative";

/** The result of the check on payback by the cash flow now; `open` is what it is where the cash flow does not make it fail. */
export const paybackResult = (frame: CaseFrame, finding: CaseFinding, open: string): string => {
  const { cumulative, last, year, most, stated } = partsOf(frame, finding);
  const inTime =
    stated === null
      ? `"${open}"`
      : `IF(ISNUMBER(${answerIn(frame.refs, "payback-year")}),IF(${year}-1>=${stated},"Fail","${open}"),"Cannot tell")`;
  return `IF(COUNT(${cumulative})<ROWS(${cumulative}),"Cannot tell",IF(${last}<0,"Fail",IF(${year}>${most},"Fail",${inTime})))`;
};

/** What is not yet paid back at the end of the last year that would pass, in pounds, once. */
export const outstanding = (frame: CaseFrame, finding: CaseFinding): string => {
  const { cumulative, last, year, most, stated, yearsBefore } = partsOf(frame, finding);
  const limit = stated === null ? most : `IF(${year}>${most},${most},${stated})`;
  const row = `IF(${last}<0,ROWS(${cumulative}),${yearsBefore(limit)}+1)`;
  return `IFERROR(MAX(0,-INDEX(${cumulative},${row})),"[x]")`;
};

/** What both are made of, as expressions. */
interface Parts {
  readonly cumulative: string;
  /** Cumulative at the end of the last year. */
  readonly last: string;
  /** The year of payback as the case counts, and the longest that passes. */
  readonly year: string;
  readonly most: string;
  /** The year that the case states; null where it states none that can be used. */
  readonly stated: string | null;
  /** How many years there are, as the case counts, before one that is reached or passed. */
  readonly yearsBefore: (limit: string) => string;
}

const partsOf = ({ audit, refs }: CaseFrame, { facts }: CaseFinding): Parts => {
  const cumulative = refs.column("CaseCashflow", cashflowHeaders.cumulative);
  const number = refs.column("CaseCashflow", cashflowHeaders.number);
  const found = caseFigure(refs, "payback_year");
  // A case may count its years from nothing.
  const asCounted = (row: string): string => (firstYearNumber(audit.flow) === 0 ? `${row}-1` : row);
  return {
    cumulative,
    last: `INDEX(${cumulative},ROWS(${cumulative}))`,
    // A case that is never in debt has no such year, and is paid back from the first on.
    year: asCounted(`MAX(1,${found})`),
    most: refs.input("payback_most_years"),
    stated: facts["stated"] === undefined ? null : statedIn({ audit, refs }, facts["stated"], asCounted),
    yearsBefore: (limit) => `SUMPRODUCT((${asCounted(number)}<${limit})*1)`,
  };
};

/** A year by its number stands in the cell; a calendar year is found among the headings. */
const statedIn = (
  { audit, refs }: Pick<CaseFrame, "audit" | "refs">,
  stated: string | number,
  asCounted: (row: string) => string,
): string => {
  const answer = answerIn(refs, "payback-year");
  const number = answerOn(audit.businessCase.answers, "payback-year")?.number;
  if (number === undefined || !isKnown(number) || number === stated) return answer;
  return asCounted(`MATCH("*"&${answer}&"*",${refs.column("CaseCashflow", cashflowHeaders.year)},0)`);
};
