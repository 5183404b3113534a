import type { CaseContent } from "./caseContent";

/** The template's own words, and nothing filled in. */
export const emptyCase: CaseContent = {
  title: "Business case for shared services: template",
  about: [
    [
      "What this is",
      "A workbook to set out a business case for shared back-office services in, so that Backbench can hold it against the savings ceiling and its 22 checks.",
    ],
    [
      "How to fill it in",
      "Fill in the yellow cells and leave the rest as it is. Rows may be added at the end of every table.",
    ],
    [
      "Units",
      "Pounds, not thousands. Savings and costs are both positive. Percentages are typed with their sign: 12% is twelve per cent.",
    ],
    [
      "What is not known",
      "Leave it blank. A blank is shown as not stated, and no check passes on it. A nought is an answer: it says that there is nothing.",
    ],
    [
      "Years",
      "Year 0 is the year before the first saving. Rename the years as the case has them, such as 2026-27; where the case has no years, leave them empty.",
    ],
    ["Claims", "The savings that the case claims, one a row."],
    ["Costs", "What it costs once to get them (One-off), and what it costs a year to keep them (Running)."],
    ["Savings plan", "Savings that another plan counts already, so that none is counted twice."],
    ["Partners", "The councils that would share, with their parts of the savings."],
    ["Options", "The ways of delivering the service that were looked at: at least three, all three models among them."],
    ["Questions", "What a business case must answer. Beside every question stands the check that needs the answer."],
    [
      "What comes of it",
      "Backbench adds sheets of its own and changes none of these. Each check comes out as pass, fail or cannot tell, with its reason, its cells and its pounds.",
    ],
    ["Made by", "The Backbench project, under the MIT licence."],
  ],
  years: ["Year 0", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5"],
  claims: [],
  costs: [],
  plan: [],
  partners: [],
  options: [],
  answers: {},
};
