import type { CaseTopic } from "../../../model/caseTopics";
import { deliveryTopicWords } from "./topics/deliveryTopicWords";
import { moneyTopicWords } from "./topics/moneyTopicWords";
import { soundnessTopicWords } from "./topics/soundnessTopicWords";

/** The words by which a label asks a topic. A label that several fit asks the one that stands first in `topicOrder`. */
const words: Readonly<Record<CaseTopic, readonly RegExp[]>> = {
  ...moneyTopicWords,
  ...deliveryTopicWords,
  ...soundnessTopicWords,
};

/** The topic that a label or a question asks; undefined for any other text. The words are reviewed, those of the template among them. */
export const topicIn = (label: string): CaseTopic | undefined => {
  const text = label
    .replace(/[\u00a0\s]+/gu, " ")
    .replace(/[’‘]/gu, "'")
    .replace(/^(?:\(?[a-z0-9]{1,2}[.)]|\d+(?:\.\d+)*\.?|[•*-]) ?(?=\p{L})/iu, "")
    .trim();
  if (text.length === 0 || text.length > longestQuestion || isSentence(text)) return undefined;
  return topicOrder.find((topic) => words[topic].some((pattern) => pattern.test(text)));
};

/** Longer texts are sentences. */
const longestQuestion = 170;

/** Whole sentences that state something: “even in the best case scenario only savings of 1.8% can be had.” asks nothing. */
const isSentence = (text: string): boolean => /[.!]["”’)]*$/u.test(text) && text.split(" ").length >= 8;

const topicOrder = Object.keys(words) as readonly CaseTopic[];
