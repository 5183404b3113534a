import { isSameCell } from "../../../model/cells";
import type { CaseTopic } from "../../../model/caseTopics";
import type { StatedAnswer, StatedCase, StatedCaseLine } from "../../../model/statedCase";

/** What a person has said of a case, and something more of one line; what was said of it before stays unless it is said anew. */
export const withLine = (stated: StatedCase, line: StatedCaseLine): StatedCase => {
  const lines = stated.lines ?? [];
  const before = lines.find(({ at }) => isSameCell(at, line.at));
  return { ...stated, lines: [...lines.filter((one) => one !== before), { ...before, ...line }] };
};

/** The same with an answer, in place of an earlier one to the same question. */
export const withAnswer = (stated: StatedCase, answer: StatedAnswer): StatedCase => ({
  ...stated,
  answers: [...(stated.answers ?? []).filter(({ topic }) => topic !== answer.topic), answer],
});

/** The same without an answer: what the case itself says holds again. */
export const withoutAnswer = ({ answers = [], ...stated }: StatedCase, topic: CaseTopic): StatedCase => {
  const rest = answers.filter((answer) => answer.topic !== topic);
  return rest.length === 0 ? stated : { ...stated, answers: rest };
};
