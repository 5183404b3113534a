import type { CaseCheckId } from "../model/caseCheck";
import type { CaseCheck } from "./caseCheck";
import { baselineComparable } from "./checks/baselineComparable";
import { baseStated } from "./checks/baseStated";
import { benefitsTracking } from "./checks/benefitsTracking";
import { claimAgainstCeiling } from "./checks/claimAgainstCeiling";
import { decentralisedSupport } from "./checks/decentralisedSupport";
import { displacementPriced } from "./checks/displacementPriced";
import { displacementRate } from "./checks/displacementRate";
import { doubleCounting } from "./checks/doubleCounting";
import { duplicatePayments } from "./checks/duplicatePayments";
import { failureDemand } from "./checks/failureDemand";
import { governance } from "./checks/governance";
import { hiddenCosts } from "./checks/hiddenCosts";
import { misquotedYield } from "./checks/misquotedYield";
import { multiplierAsCash } from "./checks/multiplierAsCash";
import { optionsAppraised } from "./checks/optionsAppraised";
import { partnerWithdrawal } from "./checks/partnerWithdrawal";
import { payback } from "./checks/payback";
import { procurementLaw } from "./checks/procurementLaw";
import { realisationRate } from "./checks/realisationRate";
import { savingsAlreadyTaken } from "./checks/savingsAlreadyTaken";
import { sensitivity } from "./checks/sensitivity";
import { upFrontCost } from "./checks/upFrontCost";

/** The checks of METHOD §9 by id, in its order: the compiler sees to it that none is missing. */
export const checks: Readonly<Record<CaseCheckId, CaseCheck>> = {
  "claim-against-ceiling": claimAgainstCeiling,
  "base-stated": baseStated,
  "baseline-comparable": baselineComparable,
  "decentralised-support": decentralisedSupport,
  "double-counting": doubleCounting,
  "savings-already-taken": savingsAlreadyTaken,
  "up-front-cost": upFrontCost,
  payback,
  "realisation-rate": realisationRate,
  "displacement-priced": displacementPriced,
  "displacement-rate": displacementRate,
  "failure-demand": failureDemand,
  "multiplier-as-cash": multiplierAsCash,
  "duplicate-payments": duplicatePayments,
  "partner-withdrawal": partnerWithdrawal,
  "hidden-costs": hiddenCosts,
  sensitivity,
  "options-appraised": optionsAppraised,
  "procurement-law": procurementLaw,
  "benefits-tracking": benefitsTracking,
  governance,
  "misquoted-yield": misquotedYield,
};
