import type { Suggested } from "../../model/costTable";
import { confidenceOfLikeness } from "./confidence";
import type { LabelMatch } from "./matchLabel";
import { similarLabels } from "./similarLabels";

/** The functions that a label may stand for with how sure each is, the surest first: its reviewed synonym, or else what it is like. */
export const suggestionsFor = (label: string, match: LabelMatch): readonly Suggested[] => {
  if (match.is === "one")
    return [{ function: match.function, confidence: match.confidence, rule: "synonym", matched: match.matched }];
  return match.is === "unknown"
    ? similarLabels(label).flatMap(({ function: id, matched, likeness }) => {
        const confidence = confidenceOfLikeness(likeness);
        return confidence === undefined ? [] : [{ function: id, confidence, rule: "similar" as const, matched }];
      })
    : [];
};
