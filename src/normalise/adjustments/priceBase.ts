import type { Adjustment } from "./adjustment";

/** To prices of the run's price base. */
export const priceBase: Adjustment = {
  id: "price-base",
  amount: ({ factors }, soFar) => soFar * (factors.price - 1),
};
