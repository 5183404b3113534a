import { ifKnown } from "../../model/missing";
import type { Adjustment } from "./adjustment";

/** From the table's unit to pounds. */
export const unitScale: Adjustment = {
  id: "unit-scale",
  amount: ({ cost, stated }) => ifKnown(cost.asShown, (shown) => ifKnown(stated, (pounds) => pounds - shown)),
};
