import type { CaseAnswer } from "../../../model/businessCase";
import { caseTopics } from "../../../model/caseTopics";
import { type CellValue, isCellError } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import { isKnown, missing } from "../../../model/missing";
import type { Scale } from "../../../model/money";
import { cellText } from "../../../read/cell/cellText";
import { isUncalculated } from "../../../read/cell/isUncalculated";
import { issueAt } from "../issueAt";
import type { AnswerFound } from "./answerFound";
import { isoDay } from "./isoDay";
import { type AnswerNumber, numberOfAnswer } from "./numberOfAnswer";
import { yesIn } from "./yesIn";

/**
 * What a cell answers: null for a blank, an error or a formula without a result, none of which is an answer. The text is as it stands, a date in ISO form, and a
 * percentage as it shows; a bare 12 under a label in per cent is “12 %”.
 */
export const readAnswer = (
  found: AnswerFound,
  scale: Scale,
): { readonly answer: CaseAnswer | null; readonly issues: readonly Issue[] } => {
  const { grid, topic, at, inLabel, label } = found;
  const value = inLabel ?? grid.value(at.row, at.column);
  if (isUncalculated(grid, at.row, at.column)) return none(issueAt("cell/not-calculated", "error", at, { found: "" }));
  if (isCellError(value)) return none(issueAt("case/answer-error", "warning", at, { found: value.error }));
  if (value === null) return none();
  const { kind } = caseTopics[topic];
  if (typeof value === "number" && grid.isDate(at.row, at.column)) {
    const number = kind === "date" ? value : missing("text-in-cell");
    return { answer: { topic, at, text: isoDay(value), number, ...worthOf(value, { number }), yes: null }, issues: [] };
  }
  const text = inLabel ?? (typeof value === "boolean" ? (value ? "Yes" : "No") : cellText(grid, at.row, at.column));
  if (text === "") return none();
  const read = numberOfAnswer({ grid, at, kind, value, text, label, scale, isText: inLabel !== null });
  return {
    answer: {
      topic,
      at,
      text: read.text ?? text,
      number: read.number,
      ...worthOf(value, read),
      yes: yesIn(value, text),
    },
    issues: read.issue ? [read.issue] : [],
  };
};

/** Only a number in the cell is worth something to a formula. */
const worthOf = (value: CellValue, { number, worth }: AnswerNumber): { readonly worth?: number } =>
  typeof value === "number" && isKnown(number) ? { worth: worth ?? 1 } : {};

const none = (...issues: readonly Issue[]): { readonly answer: null; readonly issues: readonly Issue[] } => ({
  answer: null,
  issues,
});
