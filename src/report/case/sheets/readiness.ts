import { answerOn } from "../../../model/answerOn";
import { answerState, type AnswerState } from "../../../model/answerState";
import type { CaseAudit } from "../../../model/caseAudit";
import { caseTopics, type CaseTopic } from "../../../model/caseTopics";
import { rangeOf, readableRange } from "../../../model/cells";
import { resultLabels, wordsOfCheck } from "../../../text/caseChecks";
import { caseQuestions } from "../../../text/caseChecks/questions";
import { readinessParts } from "../../../text/caseReadiness";
import { answerStateLabels } from "../../../text/caseSheets";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";

/** A question on readiness or on the options appraisal, and what the case says on it. */
interface ReadinessRow {
  readonly part: string;
  readonly topic: CaseTopic;
  readonly text: string;
  readonly cell: string;
  readonly state: AnswerState;
  readonly result: string;
}

const rowsOf = ({ businessCase, findings }: CaseAudit): readonly ReadinessRow[] =>
  readinessParts.flatMap(({ part, topics }) =>
    topics.map((topic) => {
      const answer = answerOn(businessCase.answers, topic);
      const state = answerState(topic, answer);
      const finding = findings.find(({ id }) => id === caseTopics[topic].check);
      return {
        part,
        topic,
        text: answer && state !== "blank" ? answer.text : answerStateLabels.blank,
        cell: answer ? readableRange(rangeOf(answer.at)) : "[x]",
        state,
        result: finding ? resultLabels[finding.result] : "[x]",
      };
    }),
  );

const columns: readonly ColumnOf<ReadinessRow>[] = [
  { header: "Part", value: ({ part }) => part, width: 26 },
  { header: "Question", value: ({ topic }) => caseQuestions[topic], wrap: true, width: 56 },
  { header: "Answer", value: ({ text }) => text, wrap: true, width: 44 },
  { header: "How it is answered", value: ({ state }) => answerStateLabels[state], style: "check", width: 30 },
  { header: "Cell", value: ({ cell }) => cell, width: 24 },
  { header: "Check that it bears on", value: ({ topic }) => wordsOfCheck(caseTopics[topic].check).title, width: 34 },
  { header: "Result of that check", value: ({ result }) => result, style: "check", width: 12 },
];

/** BB_CaseReadiness: what the case says on readiness and on its appraisal of options, in its own words. */
export const caseReadinessSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseReadiness"),
  above: aboveTable(
    frame,
    {
      title: "Readiness and options appraisal: what the case says",
      notes: [
        "An unanswered question is shown as unanswered: it is not a no, and a check that needs the answer cannot tell.",
        "A better answer can be given on the answers sheet, under “Answer instead”; run the audit again after that.",
        "What this does not show: whether an answer is true. A yes is the case's own word.",
      ],
      source: "The case's own cells; the questions are those of the template.",
      method:
        "Backbench method §9, checks 10, 11, 18 and 21: CIPFA's five (communication, shared vision, governance body, buy-in, review), the authority's own approach to risk, control and decision-making, redesign before structure, and what moves to the front line.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseReadiness"), columns, rowsOf(frame.audit)),
  orientation: "landscape",
});
