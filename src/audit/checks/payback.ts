import { firstYearNumber } from "../../model/caseFlow";
import { isKnown, missing, type Maybe } from "../../model/missing";
import type { Pounds } from "../../model/money";
import { aboveBy } from "../aboveBy";
import { numberAnswered } from "../../model/numberAnswered";
import { paybackOf } from "../arithmetic/payback";
import type { CaseCheck } from "../caseCheck";
import type { CaseGround } from "../caseGround";
import { claimNotKnown } from "../claimNotKnown";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { answerCells, yearCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "payback";

/**
 * The year in which the cash flow has paid for itself, against the year that the case states and the longest that passes. A case without years of its own is read
 * in its favour: so read it may fail, but not pass. At stake, once: what is not yet paid back at the end of the last year that would pass.
 */
export const payback: CaseCheck = (ground) => {
  const { businessCase, flow, lines, caseInputs } = ground;
  const money = (["claim", "one-off-cost", "running-cost"] as const).flatMap((part) => lines(part));
  const reading = claimReading(ground);
  const result = paybackOf(flow.map(({ cumulative }) => cumulative));
  const stated = statedYear(ground);
  const most = caseInputs.payback_most_years;
  const cells = [...answerCells(ground, ["payback-year"]), ...yearCells(money)];
  const found: Found = { cells, facts: { stated, most, years: flow.length } };
  if (reading.doubt === "negative" || reading.doubt === "total-among-claims") return claimNotKnown(id, reading, found);
  const figures = money.flatMap(({ annual, byYear }) => [annual.value, ...byYear.map(({ value }) => value)]);
  const negative = figures.some((value) => isKnown(value) && value < 0);
  if (result.is === "cannot-tell" || negative)
    return finding(id, "flow-not-known", {
      ...found,
      facts: { ...found.facts, why: negative ? "negative" : "missing" },
    });
  if (result.is === "never-within")
    return finding(id, "never", { ...found, pounds: outstanding(flow.at(-1)?.cumulative) });

  const first = firstYearNumber(flow);
  const year = (result.is === "in-year" ? result.year : 1) + first - 1;
  const facts = { ...found.facts, year };
  const failed = (because: "too-long" | "stated-too-early", last: number) =>
    finding(id, because, { ...found, facts, pounds: outstanding(flow[Math.ceil(last) - first]?.cumulative) });
  if (year > most) return failed("too-long", most);
  if (isKnown(stated) && year > Math.ceil(stated)) return failed("stated-too-early", stated);
  const open = unanswered(id, ground, ["payback-year"], { ...found, facts });
  if (open) return open;
  if (!isKnown(stated)) return finding(id, "not-usable", { ...found, facts: { ...facts, topics: "payback-year" } });
  return finding(id, businessCase.years.length === 0 ? "no-years" : "as-stated", { ...found, facts });
};

/** The stated year by its number; a calendar year is found among the headings. */
const statedYear = (ground: CaseGround): Maybe => {
  const stated = numberAnswered(ground.businessCase.answers, "payback-year");
  if (!isKnown(stated) || stated < firstCalendarYear) return stated;
  const place = ground.flow.findIndex(({ heading }) => heading.includes(String(stated)));
  return place === -1 ? missing("not-comparable") : place + firstYearNumber(ground.flow);
};

/** No case takes so many years. */
const firstCalendarYear = 1_900;

const outstanding = (cumulative: Maybe<Pounds> | undefined): Maybe<Pounds> =>
  cumulative !== undefined && isKnown(cumulative) ? aboveBy(0, cumulative) : missing("not-stated");
