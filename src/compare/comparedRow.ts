import type { FunctionResult } from "../model/result";

/** A result row but for its bridge, which is normalisation's. */
export type ComparedRow = Omit<FunctionResult, "steps">;
