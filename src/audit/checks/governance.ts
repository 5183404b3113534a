import { topicsOfCheck } from "../../model/caseTopics";
import type { CaseCheck } from "../caseCheck";
import { answeredNo } from "../answered";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "governance";
const topics = topicsOfCheck(id);

/** Whether the partners are ready: CIPFA's five, and the authority's own approach to risk, control and decisions. No pounds can be put on it. */
export const governance: CaseCheck = (ground) => {
  const found: Found = { cells: answerCells(ground, topics) };
  const no = answeredNo(ground, topics);
  if (no.length > 0) return finding(id, "not-ready", { ...found, facts: { topics: no.join(" ") } });
  return unanswered(id, ground, topics, found) ?? finding(id, "ready", found);
};
