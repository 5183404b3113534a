import type { Adjustment } from "./adjustment";

/** From the run's basis to the basis compared on: income in, or out again. */
export const income: Adjustment = { id: "income", amount: ({ onBasis, onRunBasis }) => onBasis - onRunBasis };
