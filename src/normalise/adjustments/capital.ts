import { whatIsKnown } from "../comparableCost";
import type { Adjustment } from "./adjustment";

/** Capital charges out, where the table shows them. */
export const capital: Adjustment = { id: "capital", amount: ({ cost }) => 0 - whatIsKnown(cost.capital) };
