import type { Adjustment } from "./adjustment";

/** From the table's unit to pounds. */
export const unitScale: Adjustment = { id: "unit-scale", amount: ({ asShown, onRunBasis }) => onRunBasis - asShown };
