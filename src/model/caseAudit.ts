import type { BusinessCase, CaseFigure } from "./businessCase";
import type { CaseFinding, CaseVerdict } from "./caseCheck";
import type { CellRef } from "./cells";
import type { CashFlowYear, Payback } from "./caseFlow";
import type { CaseInputs } from "./caseInputs";
import type { PartnerSaving, Withdrawal } from "./caseWithdrawal";
import type { Cases, SensitivityPoint } from "./ceiling";
import type { Inputs } from "./inputs";
import type { Maybe } from "./missing";
import type { Pounds } from "./money";

/** The case, the figures that it is held against, and what follows from both. All amounts in pounds. */
export interface CaseFigures {
  readonly businessCase: BusinessCase;
  readonly inputs: Inputs;
  readonly caseInputs: CaseInputs;
  /** The saving that is claimed a year in full effect: the claims' lines together. */
  readonly claim: CaseFigure<Pounds>;
  /** The amounts' cells of claims that seem to be totals of others; with one of them neither the claims nor a year's savings can be summed. */
  readonly claimTotals: readonly CellRef[];
  /** Total expenditure and in-scope cost of all partners: as the case answers, else the partners' together. */
  readonly total: CaseFigure<Pounds>;
  readonly inScope: CaseFigure<Pounds>;
  readonly topDown: Cases;
  readonly bottomUp: Cases;
  /** The lower of the two. METHOD §7. */
  readonly ceiling: Cases;
  readonly flow: readonly CashFlowYear[];
}

/** A business case held against the ceiling: what the checks stood on, what each found, in METHOD's order, and what that says together. */
export interface CaseAudit extends CaseFigures {
  readonly payback: Payback;
  /** Of the cash flow, in pounds of its first year; missing when a year is. */
  readonly netPresentValue: Maybe<Pounds>;
  readonly breakEven: {
    /** Part of the claimed savings that must come true for the net present value to be nothing. */
    readonly part: Maybe;
    /** The claim a year, in pounds, at which it is. */
    readonly claim: Maybe<Pounds>;
  };
  /** What each partner saves a year; none where a share or the claim is not known, or the shares are not those of one whole. */
  readonly partnerSavings: readonly PartnerSaving[];
  /** One for every number of partners that may leave; none where savings of partners or running costs are not known. */
  readonly withdrawals: readonly Withdrawal[];
  /** The ceiling on the case's total expenditure for other back-office shares and yields. METHOD §7. */
  readonly sensitivity: readonly SensitivityPoint[];
  /** Work that moves to front-line staff: scenarios and never estimates, in pounds a year, from the case's own staff and hourly rate. METHOD §8. */
  readonly displacement: {
    /** At the hours a week that the case states. */
    readonly stated: Maybe<Pounds>;
    /** At the mean hours of the survey's bands, at their lower bounds and at their midpoints. */
    readonly surveyLow: Maybe<Pounds>;
    readonly surveyMid: Maybe<Pounds>;
  };
  readonly findings: readonly CaseFinding[];
  readonly verdict: CaseVerdict;
}
