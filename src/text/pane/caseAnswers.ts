import type { CaseAnswer } from "../../model/businessCase";
import type { AnswerKind, CaseTopic } from "../../model/caseTopics";
import { isKnown } from "../../model/missing";
import { exactPounds, percent } from "../amounts";
import { caseQuestions } from "../caseChecks/questions";
import { caseWords } from "./case";

const pence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });
const figures = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A question as the pane asks it: a field for yes or no says so itself. */
export const paneQuestion = (topic: CaseTopic): string => caseQuestions[topic].replace(/ \(yes or no\)$/u, "");

/** An answer as it is said back: amounts in full, percentages as such, dates written out; as it stands where it is none of these. */
export const answerWords = (kind: AnswerKind, { text, number, yes }: CaseAnswer): string => {
  if (kind === "yes") return yes === null ? text : yes ? caseWords.yes : caseWords.no;
  if (kind === "date") return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? day.format(new Date(`${text}T00:00:00Z`)) : text;
  if (kind === "words" || !isKnown(number)) return text;
  if (kind === "share") return percent(number);
  if (kind === "rate") return pence.format(number);
  return kind === "pounds" ? exactPounds(number) : figures.format(number);
};
