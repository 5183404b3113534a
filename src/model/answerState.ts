import type { CaseAnswer } from "./businessCase";
import { caseTopics, type AnswerKind, type CaseTopic } from "./caseTopics";
import { isKnown } from "./missing";

/** How a topic is answered: with something that a check can use, with something that it cannot, or not at all. */
export type AnswerState = "usable" | "not-usable" | "blank";

/** How a topic is answered. A placeholder such as "tbc" is no answer, and so is a blank; neither is ever a no. */
export const answerState = (topic: CaseTopic, answer: CaseAnswer | undefined): AnswerState => {
  if (!answer || (answer.text.trim() === "" && !isKnown(answer.number))) return "blank";
  return usable[caseTopics[topic].kind](answer) ? "usable" : "not-usable";
};

/** True when the answer says that there is none: a plain no, or a word for it. */
export const saysNone = ({ text, yes }: CaseAnswer): boolean => yes === false || none.test(text.trim());

const none = /^(no|none|nil|nothing|not (done|planned|taken|sought|needed))\.?$/iu;

/** What stands for an answer that is still to come. */
const placeholder =
  /^([?.…–—-]+|tb[acd]|n\/?k|not (yet )?known|unknown|to be (confirmed|decided|agreed|determined)|\[.*\])\.?$/iu;

const amount = ({ number }: CaseAnswer): boolean => isKnown(number) && Number.isFinite(number) && number >= 0;
const words = ({ text }: CaseAnswer): boolean => text.trim() !== "" && !placeholder.test(text.trim());

const usable: Readonly<Record<AnswerKind, (answer: CaseAnswer) => boolean>> = {
  pounds: amount,
  share: amount,
  count: amount,
  years: amount,
  hours: amount,
  rate: amount,
  yes: ({ yes }) => yes !== null,
  // A date without a year is none; a spreadsheet's own date is a number of days.
  date: (answer) => (isKnown(answer.number) ? isSpreadsheetDay(answer.number) : namesYear(answer.text)),
  words,
};

const namesYear = (text: string): boolean => /(?<!\d)(19|20)\d\d(?!\d)/u.test(text);

/** A day of 1901 to 2099, counted as a spreadsheet counts them; a bare year is among them. */
const isSpreadsheetDay = (number: number): boolean => number > 366 && number < 73_051;
