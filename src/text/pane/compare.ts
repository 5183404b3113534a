import type { Council } from "../../model/council";
import { classInWords } from "../functions";
import { counted, countOf } from "./parts";

/** The words of the screen on which a person chooses whom to compare with. */
export const compareWords = {
  title: "Compare with",
  dataset: "Benchmark dataset",
  years: (first: string, last: string) => (first === last ? `Figures of ${last}` : `Figures of ${first} to ${last}`),
  version: (version: string) => `version ${version}`,
  holds: (councils: number, sources: number) => `${countOf(councils, "council")}, ${countOf(sources, "source")}`,
  rule: "Whom to compare with",
  rules: {
    class: "Same class",
    neighbours: "Nearest neighbours",
    family: "Family group",
    hand: "Choose councils…",
  },
  class: (members: number, council: Pick<Council, "class" | "nation">) =>
    `${counted(members)} other ${classInWords(council.class)} in ${council.nation}, past ones included`,
  neighbours: (members: number, published: boolean) =>
    `${countOf(members, "council")}, ${published ? "as published" : "worked out from area figures"}`,
  family: (members: number, theme: string | null) =>
    `${countOf(members, "other council")}${theme === null ? "" : `, ${theme.replaceAll("-", " ")}`}`,
  hand: (members: number) => (members === 0 ? "none chosen yet" : `${countOf(members, "council")} chosen`),
  nobody: "This rule gives nobody to compare with.",
  choose: "Councils to compare with",
  chooseHint: "Type part of a name or a code",
  chosen: "Chosen councils",
  remove: (name: string) => `Remove ${name}`,
  noMatch: "No council of the dataset is called that",
  typeMore: (hidden: number) => `${counted(hidden)} more: type more of the name`,
  who: (members: number) => `Who they are (${counted(members)})`,
  comparators: "the comparators",
  prices: (year: string) => `Prices of ${year}`,
  pricesWhy: "Figures of other years are brought to these prices with the dataset's price index.",
  compare: "Compare",
  cannot: "Choose somebody to compare with first.",
} as const;
