import { ifKnown } from "../../model/missing";
import type { Adjustment } from "./adjustment";

/** From the run's basis to the basis compared on: income in, or out again. */
export const income: Adjustment = {
  id: "income",
  amount: ({ stated, base }) => ifKnown(stated, (pounds) => base - pounds),
};
