import type { Comparators } from "../compare/comparators/comparators";
import { comparatorsOf } from "../compare/comparators/comparatorsOf";
import { indexOf } from "../compare/datasetIndex";
import type { ComparatorRule } from "../model/choices";
import type { Dataset } from "../model/dataset";
import type { Outcome } from "../model/issue";
import type { Prepared } from "./prepare";

/** A rule for who a council is compared with, and whom it gives, or why it gives nobody. */
export interface ComparatorOffer {
  readonly rule: ComparatorRule;
  readonly found: Outcome<Comparators>;
}

export type { Comparators };

/** What each rule would give, and the run's own first where councils are chosen by hand. */
export const comparatorOffers = ({ council, choices }: Prepared, dataset: Dataset): readonly ComparatorOffer[] => {
  const rules: readonly ComparatorRule[] = [
    { by: "class" },
    { by: "neighbours" },
    { by: "family" },
    ...(choices.comparators.by === "hand" ? [choices.comparators] : []),
  ];
  const index = indexOf(dataset);
  return rules.map((rule) => ({ rule, found: comparatorsOf(index, council, { ...choices, comparators: rule }) }));
};
