import type { Gap, GapCode, Severity } from "../model/gap";
import { isFunctionId, type FunctionId } from "../model/taxonomy";
import { functionLabels } from "./functions";

/** Severity as it stands on the sheets. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  blocks: "Blocks",
  weakens: "Weakens",
  note: "Note",
};

const levelLabel = (id: string | number): string =>
  isFunctionId(String(id)) ? functionLabels[id as FunctionId] : String(id);

interface GapWords {
  /** What is the matter. */
  readonly what: (facts: Gap["facts"]) => string;
  /** What would close the gap. */
  readonly remedy: string | ((facts: Gap["facts"]) => string);
}

const words: Readonly<Record<GapCode, GapWords>> = {
  "coverage/missing-line": {
    what: ({ line }) =>
      line === undefined
        ? "The table has no figure for this function, so nothing is counted for it."
        : `The line “${line}” has no figure, so nothing is counted for it.`,
    remedy: "Enter the figure in your own sheet, or say in the mapping which line holds it.",
  },
  "coverage/unmapped-cost": {
    what: ({ line, lines }) =>
      line === undefined
        ? `${lines ?? "Several"} smaller lines are not mapped to a function.`
        : `The line “${line}” is not mapped to a function.`,
    remedy: "Give the line a function on BB_Mapping or in a mapping file, and run again.",
  },
  "coverage/not-in-benchmark": {
    what: () => "The benchmark dataset has no figures for this function, here or at a level above that could stand in.",
    remedy: "Use a dataset that splits cost this far: public returns do not, a benchmarking club's does.",
  },
  "scope/merged-functions": {
    what: ({ at, with: other }) =>
      other === undefined
        ? `Comparators' figures exist only together with other functions (${at === undefined ? "a level above" : levelLabel(at)}), so it is compared there.`
        : `English returns cannot tell this from ${levelLabel(other)}: one council books under the one what another books under the other.`,
    remedy: ({ with: other }) =>
      other === undefined
        ? "Use a dataset that reports this function by itself."
        : "Compare the two together, with a dataset that has both, or function by function in a club.",
  },
  "scope/decentralised": {
    what: () => "Work of this function done inside service departments is not stated, and may be large.",
    remedy: "Enter the cost of core work done in departments on the boundary sheet.",
  },
  "scope/front-office-included": {
    what: () => "Work outside the back office is included as well: civic duties, elections, pensions of former staff.",
    remedy: "Read it as context only; the functions below it are compared by themselves where figures exist.",
  },
  "basis/gross-net": {
    what: ({ runBasis, comparedOn }) =>
      comparedOn === undefined
        ? "The comparators' figures are on another basis than this council's, and its own figure on that basis is not known."
        : `The run is on ${runBasis ?? "another basis"}, but the comparators publish ${comparedOn} figures: compared ${comparedOn} with ${comparedOn}.`,
    remedy: "Give both gross expenditure and income in your table, or use a dataset on the basis of the run.",
  },
  "basis/recharged": {
    what: () =>
      "Income from recharging other services is netted off this cost, so net figures depend on each council's recharging.",
    remedy: "Compare gross cost, or take internal recharges out in a column of their own.",
  },
  "basis/capital-charges": {
    what: ({ treatment }) =>
      treatment === "removed"
        ? "Capital charges are in the table and are taken out before comparing."
        : "It is not known whether capital charges are inside these figures.",
    remedy: ({ treatment }) =>
      treatment === "removed" ? "Nothing needs doing." : "Give capital charges in a column of their own.",
  },
  "period/part-year": {
    what: ({ months }) => `The figures cover ${months ?? "fewer than 12"} months; part years are not annualised.`,
    remedy: "Use the outturn of a full financial year.",
  },
  "period/year-mismatch": {
    what: ({ ownYear, benchmarkYear, status }) =>
      `Your figures are for ${ownYear ?? "one year"}, the comparators' for ${benchmarkYear ?? "another"}${status === "budget" ? " (budgets, not outturn)" : ""}, raised to the same prices.`,
    remedy: "Use a dataset with your year.",
  },
  "unit/scale-suspect": {
    what: () => "The unit cost is so far from every comparator's that pounds and thousands may have been confused.",
    remedy: "Check the unit of the table (£ or £000) with --sheet and inspect, and correct it in the sheet's title.",
  },
  "driver/missing": {
    what: ({ wanted, used }) =>
      used === undefined
        ? "No driver is known for this council and its comparators, so no unit cost can be worked out."
        : `The preferred driver (${wanted ?? "?"}) is not known, so ${used} is used instead.`,
    remedy: "Add the volume to an activity table in the workbook.",
  },
  "driver/implausible": {
    what: () => "The driver lies far outside the comparators' range.",
    remedy: "Check the volume and its unit.",
  },
  "sample/small": {
    what: ({ n }) => `Only ${n ?? "a few"} comparators have a figure: too few to compare with.`,
    remedy: "Choose a wider group of comparators, or a dataset with more members.",
  },
  "sample/suppressed": {
    what: () => "Comparators' figures are suppressed as confidential.",
    remedy: "Ask the club's coordinator for a wider group.",
  },
  "value/outlier": {
    what: ({ score }) =>
      `The unit cost is an outlier among its comparators${score === undefined ? "" : ` (modified z-score ${score})`}.`,
    remedy: "Look for a difference in what is counted before reading it as a difference in cost.",
  },
  "value/zero-suspicious": {
    what: () => "The cost is a true zero where comparators spend something.",
    remedy: "Check whether the cost is booked under another line.",
  },
  "value/negative": {
    what: () =>
      "The cost compared is negative: income or recharges exceed spending, so it says nothing about what the function costs.",
    remedy: "Compare gross cost for this function.",
  },
  "total/does-not-sum": {
    what: ({ total }) =>
      `The lines do not add up to the stated total${total === undefined ? "" : ` “${total}”`}; the difference stands as a line of its own.`,
    remedy: "Correct the lines or the total in your own sheet.",
  },
  "benchmark/stale": {
    what: ({ age, benchmarkYear }) =>
      `The newest comparators' figures are ${age ?? "several"} years old (${benchmarkYear ?? "see BB_Benchmark"}).`,
    remedy: "Use a newer dataset when one is published, or a club's.",
  },
};

/** What a gap is, in a sentence. */
export const gapWhat = (gap: Gap): string => words[gap.code].what(gap.facts);

/** What would close it, in a sentence. */
export const gapRemedy = (gap: Gap): string => {
  const { remedy } = words[gap.code];
  return typeof remedy === "string" ? remedy : remedy(gap.facts);
};
