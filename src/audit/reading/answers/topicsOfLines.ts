import type { CaseMoneyPart } from "../../../model/businessCase";
import { caseTopics, type CaseTopic } from "../../../model/caseTopics";
import type { PartSaid } from "../words/partWords";
import { topicIn } from "../words/topicWords";

/** Topics that a line of money answers too: a case that lists redundancy among its costs states it. */
const ofLines: Readonly<Partial<Record<CaseTopic, readonly CaseMoneyPart[]>>> = {
  "redundancy-cost": ["one-off-cost", "running-cost"],
  "pension-strain": ["one-off-cost", "running-cost"],
  "pay-harmonisation": ["one-off-cost", "running-cost"],
  "vat-cost": ["one-off-cost", "running-cost"],
  "retained-client-cost": ["one-off-cost", "running-cost"],
  "it-cost": ["one-off-cost", "running-cost"],
  "displacement-cost": ["running-cost"],
  "duplicate-payments-saving": ["claim"],
};

/** The topic that a line of a part answers by being there; undefined for most. */
export const topicOfLine = (label: string, part: CaseMoneyPart): CaseTopic | undefined => {
  const topic = topicIn(label);
  return topic !== undefined && ofLines[topic]?.includes(part) ? topic : undefined;
};

const neverAmongMoney: readonly string[] = ["yes", "words", "date"];

/**
 * True for a row among lines of money that is no line of them: total expenditure, a percentage, an assumption. `section`: what its heading says; `amounts`: how many
 * of its cells hold money, for a saving on failure demand has several and the share of failure demand one.
 */
export const isTopicAmongMoney = (label: string, section: PartSaid | null, amounts: number): boolean => {
  const topic = topicIn(label);
  if (topic === undefined) return false;
  if (section === "none") return true;
  const { kind } = caseTopics[topic];
  if (ofLines[topic] !== undefined || neverAmongMoney.includes(kind)) return false;
  return kind === "pounds" || amounts < 2;
};
