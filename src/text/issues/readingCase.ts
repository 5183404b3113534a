import { topicNouns } from "../caseChecks/topics";
import { caseCellWords } from "./readingCaseCells";
import { fact, type Phrasebook } from "./words";

/** Words for what reading a business case meets. */
export const caseWords: Phrasebook = {
  "case/none-found": () => ({
    what: "No business case was found: no saving with its pounds a year, and no answer to what a case is asked. An empty template is none.",
    todo: "A case holds a list of savings with their pounds a year under a heading such as “Savings”, and answers such as “Optimism bias” beside their values. Fill in the template of a business case, or name the sheets that the case stands on.",
  }),
  "case/sheet-not-found": (issue) => ({
    what: `The business case was said to stand on the sheet “${fact(issue, "sheet")}”, which is not in the workbook.`,
    todo: "Name one of the workbook's own sheets.",
  }),
  "case/hidden-sheet": (issue) => ({
    what: `The hidden sheet “${fact(issue, "sheet")}” has tables like those of a business case. It was not read.`,
    todo: "Unhide the sheet or name it, if it belongs to the case.",
  }),
  "case/stated-line-not-found": (issue) => ({
    what: `What was said of the line “${fact(issue, "label")}” finds no such line on its sheet, and was not used.`,
    todo: "Say it again of the line as it is called now.",
  }),
  "case/part-unclear": (issue) => ({
    what: `Nothing says whether the figures from “${fact(issue, "label")}” on are savings or costs. They were not read.`,
    todo: "If they belong to the case, write “Savings”, “One-off costs” or “Running costs” over them, or say what each line is.",
  }),
  "case/cost-kind-unclear": (issue) => ({
    what: `Nothing says whether the cost “${fact(issue, "label")}” comes once or every year. It was not read.`,
    todo: "Write “One-off” or “Running” beside it, or say what it is.",
  }),
  "case/one-off-saving": (issue) => ({
    what: `The saving “${fact(issue, "label")}” comes once, and a case is held against what it saves a year. It is not counted among the savings.`,
    todo: "Take it out of the savings a year, or set it against the one-off costs.",
  }),
  "case/line-without-label": () => ({
    what: "Figures stand in a row without a label. They were not read.",
    todo: "Write beside them what they are.",
  }),
  "case/total-does-not-sum": (issue) => ({
    what: `The total “${fact(issue, "label")}” says ${poundsFact(issue, "stated")}, and the lines that it is of come to ${poundsFact(issue, "sum")}. The lines are used, and not the total.`,
    todo: "Find the line that the total lacks or has twice; a formula that refers to itself shows 0.",
  }),
  "case/may-be-total": (issue) => ({
    what: `The line “${fact(issue, "label")}” is the sum of those above it and may be their total. It is read as a line.`,
    todo: "If it is a total, call it “Total”, or say that it is not read.",
  }),
  "case/same-label": (issue) => ({
    what: `Two lines are called “${fact(issue, "label")}”. Both are read.`,
    todo: "Tell them apart by their labels, or take the second out.",
  }),
  "case/years-do-not-sum": (issue) => ({
    what: `“${fact(issue, "label")}” is ${poundsFact(issue, "stated")} in all, and its years come to ${poundsFact(issue, "sum")}. Each is used where it stands.`,
    todo: "Make the amount and its years agree.",
  }),
  "case/year-negative": (issue) => ({
    what: `The year “${fact(issue, "year")}” lies before Year 0 and holds money. Its figures are missing, because a dash may be meant as well as a minus sign.`,
    todo: "Number the years from 0, or name them as 2026-27.",
  }),
  "case/year-repeated": (issue) => ({
    what: `The year “${fact(issue, "year")}” stands over two columns. The figures of both are missing, because one year has one figure.`,
    todo: "Give each column the year that it is of.",
  }),
  "case/years-backwards": (issue) => ({
    what: `The years run backwards at “${fact(issue, "year")}”. They are read by their numbers, the first first.`,
    todo: "Look whether the headings stand over the right columns.",
  }),
  "case/year-gap": (issue) => ({
    what: `The years leave out ${fact(issue, "year")}. What it saves and costs is missing.`,
    todo: "Give every year a column, with 0 where nothing is saved or spent.",
  }),
  "case/years-differ": () => ({
    what: "This table counts its years otherwise than the savings do, by number and not by calendar or the other way about. Its years cannot be put beside theirs.",
    todo: "Head all tables with the same years.",
  }),
  "case/two-answers": (issue) => ({
    what: `A second, other answer is given on ${topicNoun(fact(issue, "topic"))}. Neither is used as a figure.`,
    todo: "Keep the one that holds.",
  }),
  "case/unit-suspect": (issue) => ({
    what: `The savings come to ${poundsFact(issue, "sum")} a year when one unit is read as ${poundsFact(issue, "scale")}, which is not the size of a shared-services case.`,
    todo: "Look at the unit: write £, £000 or £m over the figures, or say it.",
  }),
  ...caseCellWords,
};

const poundsFact = (issue: Parameters<typeof fact>[0], name: string): string => {
  const found = issue.facts?.[name];
  return typeof found === "number"
    ? `${found < 0 ? "−" : ""}£${Math.abs(found).toLocaleString("en-GB", { maximumFractionDigits: 2 })}`
    : "?";
};

const topicNoun = (topic: string): string => (topicNouns as Readonly<Record<string, string>>)[topic] ?? topic;
