import type { Adjustment } from "./adjustment";

/** Core work done inside service departments, as the user states it. */
export const departmentsIn: Adjustment = { id: "departments-in", amount: ({ cost }) => cost.departmentsIn };
