import type { Comparison } from "../../model/comparison";
import { counted, countOf } from "./parts";

/** The words of the strip plots: a function's place among its comparators. */
export const stripWords = {
  key: "How to read the strips",
  keys: {
    dot: "a comparator",
    ring: "an outlier, kept in",
    arrow: "one beyond the scale, with its figure",
    band: "the middle half of the comparators",
    median: "their median",
    own: (council: string) => council,
  },
  hint: "Point at a mark, or go to a strip and use the arrow keys, to see whose it is.",
  slider: (name: string) => `${name}: comparators, lowest unit cost first`,
  pointed: (council: string, unitCost: string, outlier: boolean) =>
    `${council} ${unitCost}${outlier ? ", outlier" : ""}`,
  /** Figures beyond one end of the scale, lowest first. */
  edge: (figures: readonly string[]) =>
    figures.length <= 2
      ? figures.join(", ")
      : `${counted(figures.length)} councils, ${figures[0] ?? ""} to ${figures.at(-1) ?? ""}`,
  outside: "Outside the back office, for context.",
  notAlike: "Not like for like:",
  gap: (amount: string, isMore: boolean) =>
    `${amount} a year ${isMore ? "more" : "less"} than at the median unit cost.`,
  outliers: (outliers: number) => `${countOf(outliers, "outlier")} kept in.`,
} as const;

/** Whose figures a comparison rests on: "161 comparators, net cost, budgets of 2016-17; 42 have no usable figure". */
export const figuresWords = ({ n, without, basis, year, status }: Comparison): string =>
  `${countOf(n, "comparator")}, ${basis} cost, ${status === "budget" ? "budgets" : "outturn"} of ${year}${
    without === 0 ? "" : `; ${counted(without)} ${without === 1 ? "has" : "have"} no usable figure`
  }`;
