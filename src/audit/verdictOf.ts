import type { CaseLine } from "../model/businessCase";
import {
  claimCheckIds,
  type CaseCheckId,
  type CaseFinding,
  type CaseResult,
  type CaseVerdict,
  type ClaimStands,
  type ClaimVerdict,
} from "../model/caseCheck";
import { isSameCell } from "../model/cells";
import type { Cases } from "../model/ceiling";
import { ifKnown, isKnown, missing, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import { lowestKnown } from "../model/lowestKnown";
import { aboveBy, isAbove } from "./aboveBy";
import type { CaseGround } from "./caseGround";
import { claimReading } from "./claimReading";
import { amountCell } from "../model/amountCell";

/** What the findings say together on the claims. */
export const verdictOf = (ground: CaseGround, findings: readonly CaseFinding[]): CaseVerdict => {
  const { sure } = claimReading(ground);
  const bearing = findings.filter(({ id }) => (claimCheckIds as readonly CaseCheckId[]).includes(id));
  const lines = ground.lines("claim");
  const claims = lines.map((line) => claimVerdict(line, bearing, lines.length === 1));
  return {
    stands: together(claims, bearing),
    claims,
    counts: {
      pass: count(findings, "pass"),
      fail: count(findings, "fail"),
      "cannot-tell": count(findings, "cannot-tell"),
    },
    claim: sure,
    ceiling: ground.ceiling,
    above: { realistic: above(ground, sure, "realistic"), best: above(ground, sure, "best") },
  };
};

/**
 * A claim does not stand where a failed check speaks against it by itself, or it is the only claim and a check fails. Where a check fails for the claims together,
 * it cannot be told which of them is the one too many.
 */
const claimVerdict = (line: CaseLine, bearing: readonly CaseFinding[], isOnly: boolean): ClaimVerdict => {
  const cell = amountCell(line);
  const failed = bearing.filter(({ result }) => result === "fail");
  const against = isOnly ? failed : failed.filter((finding) => finding.against?.some((one) => isSameCell(one, cell)));
  const notPassed = bearing.filter(({ result }) => result !== "pass");
  const [stands, because]: [ClaimStands, readonly CaseFinding[]] =
    against.length > 0
      ? ["does-not-stand", against]
      : [isKnown(line.annual.value) && notPassed.length === 0 ? "stands" : "cannot-tell", notPassed];
  return { label: line.label, at: line.at, pounds: line.annual.value, stands, because: because.map(({ id }) => id) };
};

const together = (claims: readonly ClaimVerdict[], bearing: readonly CaseFinding[]): ClaimStands => {
  if (bearing.some(({ result }) => result === "fail")) return "does-not-stand";
  return claims.length > 0 && claims.every(({ stands }) => stands === "stands") ? "stands" : "cannot-tell";
};

/** The part of the claim above the lower bound; where it is within the one bound that is known, it may still be above the other. */
const above = ({ topDown, bottomUp, inputs }: CaseGround, claim: Maybe<Pounds>, which: keyof Cases): Maybe<Pounds> => {
  const bound = lowestKnown(topDown[which], bottomUp[which]);
  const both = isKnown(topDown[which]) && isKnown(bottomUp[which]);
  return ifKnown(claim, (amount) =>
    ifKnown(bound, (most) => {
      if (isAbove(amount, most, inputs.check_tolerance)) return aboveBy(amount, most);
      return both ? pounds(0) : missing("not-stated");
    }),
  );
};

const count = (findings: readonly CaseFinding[], result: CaseResult): number =>
  findings.filter((finding) => finding.result === result).length;
