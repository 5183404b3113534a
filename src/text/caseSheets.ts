import type { DeliveryModel, DeliveryVehicle } from "../model/businessCase";
import type { AnswerState } from "../model/answerState";

/** Which bound of the ceiling binds, as it stands on the sheets. */
export const boundWords = {
  topDown: "Top-down",
  bottomUp: "Bottom-up",
  equal: "Equal",
  onlyTopDown: "Top-down, alone known",
  onlyBottomUp: "Bottom-up, alone known",
  none: "None is known",
} as const;

/** Whether a shared service still pays when so many partners leave. */
export const stillPaysWords = {
  always: "Yes, whoever leaves",
  depends: "Depends on who leaves",
  never: "No, whoever leaves",
  untold: "Cannot tell",
} as const;

/** Delivery models as they stand in a cell. */
export const modelLabels: Readonly<Record<DeliveryModel, string>> = {
  "internal-aggregated": "Internal aggregated",
  "external-aggregated": "External aggregated",
  commercial: "Commercial",
};

/** Delivery vehicles as they stand in a cell. */
export const vehicleLabels: Readonly<Record<DeliveryVehicle, string>> = {
  "internal-reorganisation": "Internal reorganisation",
  outsourcing: "Outsourcing",
  "arms-length-body": "Arm's-length body",
  "new-legal-entity": "New legal entity",
  "joint-committee": "Joint committee",
};

/** Whether an option is appraised, and what stands where the case says nothing. */
export const optionWords = {
  withFigures: "With figures",
  withoutFigures: "Named, without figures",
  notAppraised: "Not appraised",
  noOption: "No option of the case",
  notSaid: "Not said",
} as const;

/** How a question is answered. A blank is never a no. */
export const answerStateLabels: Readonly<Record<AnswerState, string>> = {
  usable: "Answered",
  "not-usable": "Not in a form that can be used",
  blank: "Unanswered",
};

/** Why it cannot be told what is left when partners leave. */
export const noWithdrawalWords = {
  noPartners: "The case names fewer than two partners, so that none can leave the others.",
  sharesNotKnown: "A partner's share of the savings is not stated, or is negative.",
  claimNotKnown: "What the case claims a year cannot be told.",
  sharesDoNotSum: "The partners' shares are not those of one whole.",
  runningCostNotKnown: "What the shared service costs to run is not stated, and it is what stays.",
} as const;

/** What stands among the claims of a case that has none. */
export const noClaimWords = "The case lists no claim";

/** A note beside pounds at stake that no formula makes again. */
export const stakeNotFollowedWords =
  "Pounds at stake do not follow: a figure without its sign was read as a per cent, as the base makes it agree.";
