import type { Basis } from "../model/costTable";
import { isKnown, type Maybe } from "../model/missing";
import { pounds, type Pounds } from "../model/money";

/** The three amounts that a cost on a basis is made from, in pounds; income is negative. */
export interface GrossIncomeNet {
  readonly gross: Maybe<Pounds>;
  readonly income: Maybe<Pounds>;
  readonly net: Maybe<Pounds>;
}

/** Cost on a basis in pounds: gross as it stands; net as gross + income, or the net that is stated when one of them is missing. */
export const costOnBasis = ({ gross, income, net }: GrossIncomeNet, basis: Basis): Maybe<Pounds> => {
  if (basis === "gross") return gross;
  return isKnown(gross) && isKnown(income) ? pounds(gross + income) : net;
};
