import type { CaseCheck } from "../caseCheck";
import { answeredNo } from "../answered";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "procurement-law";
const topics = ["procurement-route", "legal-advice-date"] as const;

/** Whether the case names its route and dated legal advice on it. It says nothing on the law itself, which is for lawyers. No pounds can be put on it. */
export const procurementLaw: CaseCheck = (ground) => {
  const said = (topic: (typeof topics)[number]) => ground.answer(topic)?.text;
  const found: Found = {
    cells: answerCells(ground, topics),
    facts: { route: said("procurement-route"), date: said("legal-advice-date") },
  };
  if (answeredNo(ground, topics).length > 0) return finding(id, "no-advice", found);
  return unanswered(id, ground, topics, found) ?? finding(id, "advice-named", found);
};
