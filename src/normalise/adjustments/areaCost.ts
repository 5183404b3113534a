import type { Adjustment } from "./adjustment";

/** To the labour cost of an average area; off by default. */
export const areaCost: Adjustment = { id: "area-cost", amount: ({ factors }, soFar) => soFar * (factors.area - 1) };
