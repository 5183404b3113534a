import type { CaseCheckId, CaseFinding, CaseResult, ClaimStands } from "../model/caseCheck";
import { claimWords } from "./caseChecks/claimWords";
import { deliveryWords } from "./caseChecks/deliveryWords";
import { sharedBecause } from "./caseChecks/shared";
import { soundnessWords } from "./caseChecks/soundnessWords";
import { saidIn, type Because, type CheckWords } from "./caseChecks/words";

const words: { readonly [Id in CaseCheckId]: CheckWords<Id> } = { ...claimWords, ...deliveryWords, ...soundnessWords };

/** What is fixed of a check: its title, when it passes, the source of its evidence, what would turn it to pass, and what its pounds are. */
export const wordsOfCheck = (id: CaseCheckId): Omit<CheckWords<CaseCheckId>, "because"> => words[id];

/** Why a check came out as it did, in a sentence; a reason without words is our own mistake, and a test finds it. */
export const becauseOf = (finding: CaseFinding): string => {
  const own: Readonly<Record<string, Because>> = { ...sharedBecause, ...words[finding.id].because };
  const because = own[finding.because];
  if (because === undefined) throw new Error(`no words for ${finding.id} ${finding.because}`);
  return typeof because === "string" ? because : because(saidIn(finding));
};

/** Results as they stand on the sheets. */
export const resultLabels: Readonly<Record<CaseResult, string>> = {
  pass: "Pass",
  fail: "Fail",
  "cannot-tell": "Cannot tell",
};

/** What becomes of a claim, as it stands on the sheets. */
export const standsLabels: Readonly<Record<ClaimStands, string>> = {
  stands: "Stands",
  "does-not-stand": "Does not stand",
  "cannot-tell": "Cannot tell",
};
