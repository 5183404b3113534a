import type { Findings } from "../model/result";
import { classInWords } from "./functions";

/** Who a council is compared with, in words: "the 203 other shire districts in England that the dataset names, past ones included". */
export const comparatorWords = ({ choices, comparators, council }: Findings): string => {
  const count = comparators.members.length;
  switch (choices.comparators.by) {
    case "class":
      return `the ${count} other ${classInWords(council.class)} in ${council.nation} that the dataset names, past ones included`;
    case "family":
      return `the ${count} others of its family group, ${comparators.theme ?? "corporate"} theme`;
    case "neighbours":
      return `its ${count} nearest neighbours, ${comparators.rule === "neighbours-published" ? "as published" : "worked out from area descriptors"}`;
    case "hand":
      return `${count} councils chosen by hand: ${comparators.members.join(", ")}`;
  }
};
