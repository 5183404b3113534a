import type { SensitivityPoint } from "../model/ceiling";
import type { Inputs } from "../model/inputs";
import { ifKnown, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";
import { lowerBound } from "./lowerBound";

/**
 * The ceiling for each back-office share with each yield, in pounds: top-down = yield × total; bottom-up = (yield ÷ reference share) × share × total,
 * so that a council whose back office is smaller than the rule of thumb can save less than the yield says. Shares in the outer order. METHOD §7.
 */
export const sensitivityOf = (totalExpenditure: Maybe<Pounds>, inputs: Inputs): readonly SensitivityPoint[] =>
  shares(inputs).flatMap((share) =>
    yields(inputs).map((rate) => {
      const topDown = ifKnown(totalExpenditure, (total) => pounds(rate * total));
      const bottomUp = ifKnown(totalExpenditure, (total) => pounds((rate / inputs.back_office_share) * share * total));
      return { share, yield: rate, topDown, bottomUp, ceiling: lowerBound(topDown, bottomUp).ceiling };
    }),
  );

const shares = (inputs: Inputs): readonly number[] => [
  inputs.sensitivity_share_1,
  inputs.sensitivity_share_2,
  inputs.sensitivity_share_3,
  inputs.sensitivity_share_4,
  inputs.sensitivity_share_5,
];

const yields = (inputs: Inputs): readonly number[] => [
  inputs.sensitivity_yield_1,
  inputs.sensitivity_yield_2,
  inputs.sensitivity_yield_3,
  inputs.sensitivity_yield_4,
  inputs.sensitivity_yield_5,
];
