import type { sharedCaseReasons } from "../../model/caseReasons";
import { nounOf } from "./topics";
import type { Because } from "./words";

const doubts: Readonly<Record<string, string>> = {
  none: "it lists no claim",
  unreadable: "a claim has no figure that can be read",
  negative: "a claim is negative, so it may be a cost, or a slip of sign",
  "total-among-claims": "a claim seems to be the total of others, and would count them twice",
};

/** The words of what keeps several checks from telling. */
export const sharedBecause: Readonly<Record<keyof typeof sharedCaseReasons, Because>> = {
  "not-stated": ({ list }) => `The case says nothing about ${list("topics", nounOf)}.`,
  "not-usable": ({ list }) => `The case answers, but not in a form that can be used: ${list("topics", nounOf)}.`,
  "claim-not-known": ({ text }) => `What the case claims a year cannot be told: ${doubts[text("doubt")] ?? "?"}.`,
};
