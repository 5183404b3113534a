import type { Bound } from "../../model/ceiling";
import type { Severity } from "../../model/gap";
import type { Findings } from "../../model/result";
import type { FunctionId } from "../../model/taxonomy";
import { comparatorWords } from "../comparators";
import { functionLabels } from "../functions";
import { counted, countOf } from "./parts";

/** The words of the screen that shows what a comparison has found. */
export const resultsWords = {
  title: "Results",
  write: "Write…",
  checks: {
    failed: (failed: number, of: number) => `${counted(failed)} of ${countOf(of, "check")} failed`,
    todo: "Do not rely on the figures below before this is understood: look at the lines and totals of the table, or report it as a fault of Backbench.",
    passed: (checks: number) => `${checks === 1 ? "The one check" : `All ${counted(checks)} checks`} passed.`,
    untold: (passed: number, untold: number) =>
      `${countOf(passed, "check")} passed; of ${counted(untold)} it cannot be told, which is no pass.`,
  },
  bounds: {
    open: "Which bound holds",
    caption: "The ceiling is the lower of two bounds",
    case: { realistic: "Realistic", best: "Best case" },
    ofTotal: "Share of total expenditure",
    ofBackOffice: "Share of addressable back-office cost",
    ceiling: "Ceiling",
    holds: "Holds",
    bound: { "top-down": "Total expenditure", "bottom-up": "Back-office cost", equal: "Both alike" } satisfies Record<
      Bound,
      string
    >,
    none: "Neither",
  },
  share: {
    withoutCore: (share: string) => `${share} without the corporate and democratic core.`,
    picture: (share: string, reference: string) => `Back office ${share} of cost, the rule of thumb ${reference}`,
  },
  unmapped: (cost: string) => `Cost that is mapped to no function, and is in none of these figures: ${cost}.`,
  mapping: "Go to the mapping",
  functions: {
    title: "Function by function",
    none: "No function could be compared by itself.",
    groups: "Functions taken together",
    groupsWhy: "Levels of the returns at which the benchmark has figures. Their pounds are already in the functions.",
    apart: "Not compared by themselves",
    within: (level: FunctionId) => `Compared as part of ${functionLabels[level]}.`,
    noReason: "The benchmark has no figure to compare it with.",
    restOutside: (count: number) => `Outside the back office, not compared (${counted(count)})`,
  },
  gaps: {
    title: "Gaps, largest first",
    what: "What stands between these figures and a comparison like for like.",
    filter: "Show",
    list: "the gaps",
    noGaps: "Nothing was found that stands against it.",
    none: "No gap is shown. Tick a severity to see its gaps.",
    severity: {
      blocks: "Blocks: not comparable",
      weakens: "Weakens: comparable with care",
      note: "Note: for information",
    } satisfies Record<Severity, string>,
    counted: (severity: string, count: number) => `${severity} (${counted(count)})`,
    wholeTable: "The whole table",
    unknownCost: "cost not known",
    closes: "To close it:",
    read: "Read from",
  },
  notices: {
    title: "Please look at",
    list: "what to look at",
  },
} as const;

/** What was compared with whom: "Burnley, 2024-25, gross cost, compared with the 203 other …". */
export const comparedWords = (findings: Findings): string => {
  const { choices, comparators, council } = findings;
  const whom =
    choices.comparators.by === "hand"
      ? `${countOf(comparators.members.length, "council")} chosen by hand`
      : comparatorWords(findings);
  return `${council.name}, ${choices.year}, ${choices.basis} cost, compared with ${whom}.`;
};
