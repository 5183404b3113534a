import type { Bound } from "../model/ceiling";
import { isKnown, missing, type Maybe } from "../model/missing";
import type { Benchmark } from "../model/result";

/** One case of the ceiling: a row of BB_Ceiling. */
export interface CeilingRow {
  readonly id: "realistic" | "best";
  readonly label: string;
  readonly yield: number;
  readonly rate: number;
  readonly topDown: Maybe;
  readonly bottomUp: Maybe;
  readonly ceiling: Maybe;
  readonly binding: Bound | null;
  /** min(potential, ceiling of this case). */
  readonly supported: Maybe;
  readonly net: Maybe;
}

/** The two cases of the ceiling. The realistic saving is the realistic row's `supported`. */
export const ceilingRows = ({ ceiling, choices }: Benchmark): readonly CeilingRow[] =>
  (["realistic", "best"] as const).map((id) => {
    const limit = ceiling.ceiling[id];
    const supported =
      isKnown(ceiling.potential) && isKnown(limit) ? Math.min(ceiling.potential, limit) : missing("not-comparable");
    const { implementationCost, displacementCost, savingsBanked } = choices;
    const stated = implementationCost !== null && displacementCost !== null && savingsBanked !== null;
    return {
      id,
      label: id === "realistic" ? "Realistic" : "Best case",
      yield: choices.inputs[`yield_${id}`],
      rate: choices.inputs[`in_scope_rate_${id}`],
      topDown: ceiling.topDown[id],
      bottomUp: ceiling.bottomUp[id],
      ceiling: limit,
      binding: ceiling.binding[id],
      supported,
      net: !isKnown(supported)
        ? supported
        : stated
          ? supported - implementationCost - displacementCost - savingsBanked
          : missing("not-stated"),
    };
  });
