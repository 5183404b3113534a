import type { Workbook } from "exceljs";
import { caseCheckIds } from "../../../../src/model/caseCheck";
import { caseTopics, type AnswerKind, type CaseTopic } from "../../../../src/model/caseTopics";
import { wordsOfCheck } from "../../../../src/text/caseChecks";
import { questionGroups } from "../../../../src/text/caseChecks/questionGroups";
import { caseQuestions } from "../../../../src/text/caseChecks/questions";
import { asBody, wholeNumber } from "../houseStyle";
import type { CaseContent } from "./caseContent";
import { addInputSheet, asInput, inputHeaderRow } from "./inputSheet";
import { offerChoices } from "./offerChoices";

const asked = questionGroups.flatMap(({ heading, topics }) => topics.map((topic) => ({ heading, topic })));

const formats: Readonly<Record<AnswerKind, string>> = {
  pounds: wholeNumber,
  share: "0.0%",
  count: "#,##0",
  years: "General",
  hours: "0.0",
  rate: "#,##0.00",
  yes: "@",
  date: "d mmmm yyyy",
  words: "@",
};

/** Adds the sheet of the questions that a case must answer. */
export const addQuestionsSheet = (workbook: Workbook, { answers }: CaseContent): void => {
  const sheet = addInputSheet(workbook, {
    name: "Questions",
    title: "Questions: what a business case must answer",
    note: "Answer in the yellow cells, in pounds and not in thousands. Leave blank what is not known: a blank is shown as unanswered, and 0 as nothing.",
    columns: [
      { name: "Topic", width: 14, holds: "words" },
      { name: "Question", width: 62, holds: "words" },
      { name: "Answer", width: 34, holds: "words" },
      { name: "What it is for", width: 44, holds: "words" },
    ],
    rows: asked.map(({ heading, topic }) => [heading, caseQuestions[topic], answers[topic] ?? null, purposeOf(topic)]),
    least: asked.length,
  });
  asked.forEach(({ topic }, index) => {
    const row = sheet.getRow(inputHeaderRow + 1 + index);
    for (const column of [1, 2, 4]) {
      const cell = row.getCell(column);
      asBody(cell, "@");
      Object.assign(cell, { fill: { type: "pattern", pattern: "none" }, border: {} });
    }
    const { kind } = caseTopics[topic];
    asInput(row.getCell(3), formats[kind]);
    if (kind === "yes") offerChoices(sheet, 3, [row.number, row.number], "Yes or no");
    row.getCell(3).alignment = { horizontal: "left", indent: 1, vertical: "middle", wrapText: kind === "words" };
  });
};

/** The check that needs the answer, by its number and title. */
const purposeOf = (topic: CaseTopic): string => {
  const { check } = caseTopics[topic];
  return `Check ${caseCheckIds.indexOf(check) + 1}: ${wordsOfCheck(check).title}`;
};
