import type { Flow } from "../flow/steps";

/** Hash of the cells that each flow's results on the screen were worked out from; null before there are any. It outlives the thread that worked them out. */
export type SeenCells = Readonly<Record<Flow, string | null>>;

export const nothingSeen: SeenCells = { benchmark: null, case: null };
