import type { CaseCheckId, CaseFinding } from "../model/caseCheck";
import type { ClaimReading } from "./claimReading";
import { finding, type Found } from "./finding";

/** "Cannot tell" where the claims cannot be summed: the facts say why. */
export const claimNotKnown = (id: CaseCheckId, { doubt, at }: ClaimReading, found: Found): CaseFinding =>
  finding(id, "claim-not-known", {
    ...found,
    cells: [...found.cells, ...at],
    facts: { ...found.facts, doubt: doubt ?? "none" },
  });
