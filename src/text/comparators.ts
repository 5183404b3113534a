import type { Benchmark } from "../model/result";
import { classLabel } from "./functions";

/** Who a council is compared with, in words: "class: the 163 other shire districts in England". */
export const comparatorWords = ({ choices, comparators, council }: Benchmark): string => {
  const count = comparators.members.length;
  switch (choices.comparators.by) {
    case "class":
      return `class: the ${count} other ${classLabel(council.class)} in ${council.nation} that the dataset names`;
    case "family":
      return `family group, ${comparators.theme ?? "corporate"}: the ${count} others`;
    case "neighbours":
      return `nearest neighbours, ${comparators.rule === "neighbours-published" ? "as published" : "worked out from area descriptors"}: ${count} councils`;
    case "hand":
      return `chosen by hand: ${count} councils, ${comparators.members.join(", ")}`;
  }
};
