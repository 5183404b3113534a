import { isCellError } from "../../model/grid";
import { caseTopics, type CaseTopic } from "../../model/caseTopics";
import type { Issue } from "../../model/issue";
import type { StatedAnswer } from "../../model/statedCase";
import { caseAnswerHeaders as headers } from "../../report/case/caseHeaders";
import { isUnstated, type OurRow } from "../ourTable";

/** The answers that somebody gave on the sheet instead of the case's own. */
export const rememberedAnswers = (rows: readonly OurRow[], noted: (issue: Issue) => void): readonly StatedAnswer[] =>
  rows.flatMap((row) => {
    const topic = row.value(headers.topic);
    const value = row.value(headers.instead);
    if (typeof topic !== "string" || !isTopic(topic) || isUnstated(value)) return [];
    if (!isCellError(value) && value !== null) return [{ topic, value }];
    noted(row.problem("case/answer-unusable", headers.instead, { topic }));
    return [];
  });

const isTopic = (text: string): text is CaseTopic => text in caseTopics;
