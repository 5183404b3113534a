import type { CaseMoneyPart } from "../../model/businessCase";
import type { AnswerKind } from "../../model/caseTopics";
import { spokenPounds } from "../amounts";
import { counted } from "./parts";

const parts: Readonly<Record<CaseMoneyPart, string>> = {
  claim: "Savings claimed",
  "one-off-cost": "One-off costs",
  "running-cost": "Running costs",
  "planned-saving": "Savings planned elsewhere",
};

/** The words of the screen that shows a business case as it was read. */
export const caseWords = {
  title: "The case as read",
  standsOn: (sheets: readonly string[]) => `On ${sheets.join(", ")}`,
  years: (years: readonly string[]) => {
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return "no years of its own";
    return years.length === 1 ? `one year, ${first}` : `${counted(years.length)} years, ${first} to ${last}`;
  },
  /** What a part of money comes to. */
  sum: (part: CaseMoneyPart, amount: number) =>
    `${spokenPounds(amount)} ${part === "one-off-cost" ? "once" : "a year"}`,
  notSummed: (lines: number) => `not known: ${counted(lines)} without a figure`,
  noLines: "none found",
  parts,
  partOfLines: (part: CaseMoneyPart, lines: number) => `${parts[part]} (${counted(lines)})`,
  answersFound: "Questions answered",
  answers: (found: number, of: number) => `${counted(found)} of ${counted(of)}`,
  check: "Check the case",
  asking: "Reading it again",
  refused: "That cannot be used",
  undo: "Undo this change",
  decide: "Please check",
  decideOf: "what to check",
  lines: "Lines of money",
  open: "Change",
  close: "Close",
  openLine: (label: string) => `Change ${label}`,
  closeLine: (label: string) => `Close ${label}`,
  linesOf: (part: string) => `the lines of ${part.toLowerCase()}`,
  noFigure: "no figure",
  is: "What it is",
  ignored: "Not read",
  ignoredTitle: (lines: number) => `Not read, as you said (${counted(lines)})`,
  about: "Function",
  noFunction: "No one function",
  byYear: "Year by year",
  unanswered: (amount: number) => `To be answered (${counted(amount)})`,
  unansweredHow: "What the case does not say, or not in a form that can be used, cannot be told. Answer what you know.",
  unansweredOf: "the questions to be answered",
  allAnswered: "Every question is answered.",
  found: (amount: number) => `Answers found (${counted(amount)})`,
  foundOf: "the answers found",
  saysInstead: "Say otherwise",
  saysNow: (text: string) => `The case says “${text}”, which is not usable here.`,
  youSay: (text: string) => `Your answer: ${text}`,
  takeBack: "Take it back",
  answer: "Answer",
  answerTo: (question: string) => `Answer: ${question}`,
  yes: "Yes",
  no: "No",
  wrong: {
    pounds: "Write an amount, such as 1,250,000 or 1.25m.",
    rate: "Write pounds and pence, such as 31.50.",
    share: "Write a percentage, such as 12 or 12.5.",
    count: "Write a number.",
    years: "Write one of the years shown, such as 2028-29 or 4.",
    hours: "Write a number of hours, such as 3.5.",
    date: "Choose a date.",
    words: "Write a few words.",
    yes: "Choose yes or no.",
  } satisfies Record<AnswerKind, string>,
  partners: (amount: number) => `Partners (${counted(amount)})`,
  partnersOf: "the partners",
  partner: (share: string) => `${share} of the savings`,
  shareUnknown: "share not stated",
  options: (amount: number) => `Ways of delivering it (${counted(amount)})`,
  optionsOf: "the ways of delivering it",
  preferred: "the one the case asks for",
  modelUnknown: "model not said",
  howRead: "Where it stands and how it was read",
  sheets: "Sheets of the case",
  unit: "Unit of the figures",
  restsOn: "What it rests on",
} as const;
