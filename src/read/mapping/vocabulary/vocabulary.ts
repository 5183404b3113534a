import type { FunctionId } from "../../../model/taxonomy";

/**
 * Where a phrase comes from, so that each can be traced and questioned:
 * `method` names it in METHOD §2; `returns` is a line of a published return (RO, RA, LFR, LGBF, the Irish budget book); `code` is what the Service
 * Reporting Code of Practice counts there; `seen` stands in a real cost table (test/known/labels.csv, the half that the matcher was tuned on);
 * `usage` is what British councils commonly call it, by the judgement of this project.
 */
export type Origin = "method" | "returns" | "code" | "seen" | "usage";

/** Phrases of a function by where they come from, separated by semicolons. */
export type Vocabulary = Readonly<Partial<Record<FunctionId, Readonly<Partial<Record<Origin, string>>>>>>;
