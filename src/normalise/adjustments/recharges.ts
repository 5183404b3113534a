import { whatIsKnown } from "../comparableCost";
import type { Adjustment } from "./adjustment";

/** Internal recharges out, where the table shows them. */
export const recharges: Adjustment = { id: "recharges", amount: ({ cost }) => 0 - whatIsKnown(cost.recharges) };
