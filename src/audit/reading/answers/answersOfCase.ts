import { amountCell } from "../../../model/amountCell";
import { saysTheSame } from "../../../model/answerOn";
import type { CaseAnswer, CaseLine } from "../../../model/businessCase";
import { rangeOf } from "../../../model/cells";
import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import type { Scale } from "../../../model/money";
import type { StatedAnswer } from "../../../model/statedCase";
import { scaleIn } from "../../../read/detect/units/scaleIn";
import { issueAt } from "../issueAt";
import { unitIn } from "../amounts/unitAround";
import type { AnswerFound } from "./answerFound";
import { readAnswer } from "./readAnswer";
import { statedAnswer } from "./statedAnswer";
import { topicOfLine } from "./topicsOfLines";

/** What a case answers. */
export interface AnswersOfCase {
  readonly answers: readonly CaseAnswer[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the answers that were found, each in the unit that its label states, else that of the texts above it, else `scaleOf` its sheet. The same answer twice stands
 * once; two that differ both stand, and an issue names the second. Lines of money answer topics that nothing else does. What the person says replaces all of it, with
 * the cell of the case's own answer, else that of `nowhere`.
 */
export const answersOfCase = (
  found: readonly AnswerFound[],
  lines: readonly CaseLine[],
  stated: readonly StatedAnswer[],
  scaleOf: (found: AnswerFound) => { readonly scale: Scale; readonly byPerson: boolean },
  nowhere: CaseAnswer["at"],
): AnswersOfCase => {
  const issues: Issue[] = [];
  const evidence: Evidence[] = [];
  const answers: CaseAnswer[] = [];
  for (const each of found) {
    const unit = scaleOf(each);
    const own = unit.byPerson ? undefined : (scaleIn(each.label) ?? unitIn([], each.above)?.scale);
    const read = readAnswer(each, own ?? unit.scale);
    issues.push(...read.issues);
    const { answer } = read;
    if (!answer) continue;
    const before = answers.filter(({ topic }) => topic === answer.topic);
    if (before.some((other) => saysTheSame(other, answer))) continue;
    if (before.length > 0) issues.push(issueAt("case/two-answers", "warning", answer.at, { topic: answer.topic }));
    answers.push(answer);
    evidence.push({
      decision: "answer",
      value: answer.topic,
      because: `“${each.label.slice(0, 80)}”`,
      at: rangeOf(answer.at),
      confidence: 0.9,
    });
  }
  for (const answer of answersOfLines(lines, answers)) {
    answers.push(answer);
    evidence.push({
      decision: "answer",
      value: answer.topic,
      because: "a line of money of the case",
      at: rangeOf(answer.at),
      confidence: 0.8,
    });
  }
  const said = new Set(stated.map(({ topic }) => topic));
  const kept = answers.filter(({ topic }) => !said.has(topic));
  const replaced = stated.map((each) =>
    statedAnswer(each, answers.find(({ topic }) => topic === each.topic)?.at ?? nowhere),
  );
  return { answers: [...kept, ...replaced], evidence, issues };
};

const answersOfLines = (lines: readonly CaseLine[], answers: readonly CaseAnswer[]): readonly CaseAnswer[] =>
  lines.flatMap((line) => {
    const { label, part, annual } = line;
    const topic = topicOfLine(label, part);
    if (topic === undefined || answers.some((answer) => answer.topic === topic)) return [];
    if (!isKnown(annual.value)) return [];
    const { value: number, worth } = annual;
    return [
      { topic, at: amountCell(line), text: String(number), number, ...(worth !== undefined && { worth }), yes: null },
    ];
  });
