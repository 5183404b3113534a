import { caseTopics, type AnswerKind, type CaseTopic } from "../../../model/caseTopics";
import { rangeOf, readableRange } from "../../../model/cells";
import { isKnown, missing } from "../../../model/missing";
import { caseQuestions } from "../../../text/caseChecks/questions";
import { notFollowedWords, saidWords } from "../../../text/caseFollowing";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf, type Shown } from "../../columns";
import { here } from "../../references";
import { ownFormats } from "../../ownFormats";
import type { NumberFormat, Sheet, Table } from "../../sheetModel";
import { caseAnswerRows, type CaseAnswerRow } from "../caseAnswerRows";
import type { CaseFrame } from "../caseFrame";
import { caseAnswerHeaders as headers } from "../caseHeaders";
import { followedFormula } from "../followed";

const worthHeader = "Worth of one unit";
const asReadHeader = "Number as read, where it follows no cell";

/** BB_CaseAnswers: a row a topic, with what the case says on it, and where a better answer can be given. */
export const caseAnswersSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseAnswers"),
  above: aboveTable(
    frame,
    {
      title: "Answers: what the case says on every topic that the checks ask about",
      notes: [
        "A topic that the case leaves blank is unanswered, and that is never a no. The number follows the case's own cell, percentages as parts of one.",
        "Answer instead is an input: give an answer there, pounds in pounds and percentages as parts of one, and audit again. A number there counts at once in the figures, and in the findings on the next audit.",
        "Worth of one unit is what 1 in the cell is worth, in the unit beside it, as it was read.",
      ],
      source: `${frame.facts.input.name}: the case's own cells.`,
      method: "Backbench method §9: one row a topic, with the check that needs it.",
    },
    tally,
  ),
  table: answerTable(frame),
  orientation: "landscape",
});

const units: Readonly<Record<AnswerKind, string>> = {
  pounds: "£",
  share: "share",
  count: "number",
  years: "year",
  hours: "hours a week",
  rate: "£ an hour",
  yes: "yes or no",
  date: "day, as a spreadsheet counts",
  words: "words",
};

/** The table, each number in the format of its unit. */
const answerTable = (frame: CaseFrame): Table => {
  const rows = caseAnswerRows(frame);
  return ownFormats(
    tableOf(frame.refs.sheet("CaseAnswers"), columns(), rows),
    ["Number", asReadHeader, headers.instead],
    (row) => rows[row] && formats[caseTopics[rows[row].topic].kind],
  );
};

const formats: Readonly<Partial<Record<AnswerKind, NumberFormat>>> = {
  pounds: "pounds",
  share: "share",
  rate: "pounds-pence",
};

const columns = (): readonly ColumnOf<CaseAnswerRow>[] => [
  { header: headers.topic, value: ({ topic }) => topic, width: 34 },
  { header: "Question", value: ({ topic }) => caseQuestions[topic], wrap: true, width: 60 },
  { header: "Answer", value: ({ answer }) => answer?.text ?? "[x]", wrap: true, width: 40 },
  {
    header: "Number",
    value: numberIn,
    formula: numberFormula,
    format: "general",
    width: 16,
  },
  { header: "Unit", value: ({ topic }) => units[caseTopics[topic].kind], width: 16 },
  {
    header: worthHeader,
    value: ({ live }) => live?.worth ?? missing("not-applicable"),
    format: "general",
    width: 11,
  },
  { header: asReadHeader, value: ({ asRead }) => asRead, format: "general", width: 18 },
  { header: "Cell", value: ({ answer }) => (answer ? readableRange(rangeOf(answer.at)) : "[x]"), width: 26 },
  { header: "Answered", value: ({ state }) => answered[state], width: 12 },
  { header: "Check", value: ({ topic }) => caseTopics[topic].check, width: 26 },
  {
    header: headers.instead,
    value: ({ said }) => said ?? missing("not-applicable"),
    format: "general",
    style: "input",
    width: 24,
  },
  { header: "Notes", value: notesOn, wrap: true, width: 48 },
];

const answered: Readonly<Record<CaseAnswerRow["state"], string>> = {
  usable: "Yes",
  blank: "No",
  "not-usable": "Not usable",
};

/** A formula cannot tell why a cell holds no number; the text beside it can. */
const numberIn = ({ answer, topic }: CaseAnswerRow): Shown => {
  if (answer && isKnown(answer.number)) return answer.number;
  return missing(isOfWords(topic) ? "not-applicable" : "not-stated");
};

const numberFormula = ({ live, topic }: CaseAnswerRow): string => {
  const [instead, asRead] = [here(headers.instead), here(asReadHeader)];
  const otherwise = isOfWords(topic) ? "[z]" : "[x]";
  const own = live
    ? followedFormula(live, here(worthHeader), otherwise)
    : `IF(ISNUMBER(${asRead}),${asRead},"${otherwise}")`;
  return `IF(ISNUMBER(${instead}),${instead},${own})`;
};

/** True for a topic that no number answers. */
const isOfWords = (topic: CaseTopic): boolean => ["yes", "words"].includes(caseTopics[topic].kind);

const notesOn = ({ asRead, said }: CaseAnswerRow): string => {
  if (said !== undefined) return saidWords.answer;
  return isKnown(asRead) ? notFollowedWords["as-text"] : "[z]";
};
