import type { CaseAnswer, CaseLine } from "../../model/businessCase";
import type { StatedAnswer } from "../../model/statedCase";

/** Answers beside their labels that make a case by themselves. Fewer stand in a budget book too. */
const fewestAnswers = 3;

/** True for what can be checked: a claimed saving, an answer in a table of questions or by the person, or several answers beside their labels. */
export const isCase = (
  lines: readonly CaseLine[],
  answers: readonly CaseAnswer[],
  stated: readonly StatedAnswer[],
  asks: boolean,
): boolean => {
  if (lines.some(({ part }) => part === "claim")) return true;
  const own = answers.filter(({ topic }) => !figuresOfCouncils.includes(topic));
  return own.length >= (asks || stated.length > 0 ? 1 : fewestAnswers);
};

/** What a council's own accounts say as well. */
const figuresOfCouncils: readonly CaseAnswer["topic"][] = [
  "total-expenditure",
  "in-scope-cost",
  "redundancy-cost",
  "pension-strain",
  "vat-cost",
  "it-cost",
  "baseline-year",
];
