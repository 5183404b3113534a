import type { CaseLine } from "../model/businessCase";
import { isKnown, missing, type Maybe } from "../model/missing";
import { sumPounds, type Pounds } from "../model/money";
import type { CaseGround } from "./caseGround";

/** The claims whose label says this, and what they come to; missing where none does, or one of them has no figure. */
export interface ClaimsThatSay {
  readonly lines: readonly CaseLine[];
  readonly pounds: Maybe<Pounds>;
}

/** The claims whose label matches. */
export const claimsThatSay = ({ lines }: CaseGround, words: RegExp): ClaimsThatSay => {
  const saying = lines("claim").filter(({ label }) => words.test(label));
  const known = saying.map(({ annual }) => annual.value).filter(isKnown);
  const all = saying.length > 0 && known.length === saying.length;
  return { lines: saying, pounds: all ? sumPounds(known) : missing("not-stated") };
};
