import type { Cases } from "../model/ceiling";
import { isKnown, type Maybe } from "../model/missing";
import { reasonOf } from "../text/markers";

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** `{ key: 12.5 }`, or `{ key: null, keyReason: "too few comparators" }`: a missing figure is never 0. */
export const figureJson = (key: string, value: Maybe): Record<string, Json> =>
  isKnown(value) ? { [key]: value } : { [key]: null, [`${key}Reason`]: reasonOf(value) };

/** Both cases of a bound. */
export const casesJson = ({ realistic, best }: Cases): Record<string, Json> => ({
  ...figureJson("realistic", realistic),
  ...figureJson("best", best),
});
