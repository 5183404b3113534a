import type { CaseResult, ClaimStands } from "../../model/caseCheck";
import { spokenPounds } from "../amounts";
import { counted, countOf } from "./parts";

/** The words of the screen that shows what became of a business case. */
export const findingsWords = {
  title: "Findings",
  /** What the sheets check of themselves, which are no checks on the case. */
  proofs: {
    failed: (failed: number, of: number) => `${counted(failed)} of ${countOf(of, "proof")} of the figures failed`,
    todo: "This is a fault of Backbench and not of the case. Do not rely on the figures below, and report it.",
  },
  write: "Write…",
  toCase: "Answer what is missing",
  claim: "Claim a year",
  ceiling: "Ceiling",
  above: "Above it",
  case: { realistic: "Realistic", best: "Best case" },
  caption: "The claim against the ceiling",
  within: "within it",
  untold: "cannot tell",
  picture: {
    claim: (claim: number) => `A claim of ${spokenPounds(claim)} a year`,
    mark: (name: "realistic" | "best", amount: number) =>
      `${name === "realistic" ? "the realistic ceiling" : "the best case"} at ${spokenPounds(amount)}`,
    beside: (claim: string, marks: readonly string[]) => `${claim}, beside ${marks.join(" and ")}.`,
    label: { realistic: "realistic", best: "best case" },
  },
  challenge: "The ceiling is a challenge to a claim, never a target.",
  counts: "How the checks came out",
  counted: (count: number, result: string) => `${counted(count)} ${result}`,
  ofResult: { pass: "pass", fail: "fail", "cannot-tell": "cannot tell" } satisfies Record<CaseResult, string>,
  figures: "The figures behind it",
  payback: "Pays for itself",
  value: "Net present value",
  breakEven: "Break-even",
  leaving: "Partners that may leave",
  checks: {
    fail: (count: number) => `Failed (${counted(count)})`,
    "cannot-tell": (count: number) => `Cannot tell (${counted(count)})`,
    pass: (count: number) => `Passed (${counted(count)})`,
  } satisfies Record<CaseResult, (count: number) => string>,
  cannotTellWhat: "No pass: what would decide them is not in the case.",
  checksOf: "the checks",
  atStake: (pounds: string) => `${pounds} at stake`,
  stakeUnknown: "Pounds at stake cannot be told",
  lookedAt: "Cells:",
  behind: {
    pass: "The rule and its evidence",
    fail: "The rule and the way to a pass",
    "cannot-tell": "The rule and the way to a pass",
  } satisfies Record<CaseResult, string>,
  rule: "It passes when",
  source: "Evidence",
  remedy: "What would turn it to pass",
  stake: "The pounds are",
  claims: (count: number) => `The claims one by one (${counted(count)})`,
  claimsOf: "the claims",
  noClaims: "The case lists no claim.",
  keptBy: (checks: readonly string[]) => `Because of: ${checks.join("; ")}.`,
  stands: { stands: "pass", "does-not-stand": "fail", "cannot-tell": "cannot-tell" } satisfies Record<
    ClaimStands,
    CaseResult
  >,
  noFigure: "no figure",
  notices: {
    title: "Please look at",
    list: "what to look at",
  },
} as const;
