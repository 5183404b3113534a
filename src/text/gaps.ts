import type { Gap, GapCode, Severity } from "../model/gap";
import { isKnown } from "../model/missing";
import { isFunctionId, type DriverKind, type FunctionId } from "../model/taxonomy";
import { exactPounds } from "./amounts";
import { driverVolumes, functionLabels } from "./functions";

/** Severity as it stands on the sheets. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  blocks: "Blocks",
  weakens: "Weakens",
  note: "Note",
};

const levelLabel = (id: string | number): string =>
  isFunctionId(String(id)) ? functionLabels[id as FunctionId] : String(id);

/** A driver as a volume: "residents", "gross expenditure". */
const volume = (kind: string | number | undefined): string =>
  kind !== undefined && isDriverKind(kind) ? driverVolumes[kind] : "the preferred driver";

const isDriverKind = (kind: string | number): kind is DriverKind => kind in driverVolumes;

const count = (n: string | number | undefined, one: string, several: string): string =>
  n === undefined ? `Some ${several}` : `${n} ${Number(n) === 1 ? one : several}`;

const poundsIn = (fact: string | number | undefined): string =>
  typeof fact === "number" ? exactPounds(fact) : "not known";

/** Four figures are enough to see by how much two numbers differ. */
const figure = (fact: string | number | undefined): string =>
  typeof fact === "number" ? fourFigures.format(fact) : "not known";

const fourFigures = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 4 });

interface GapWords {
  /** What is the matter. */
  readonly what: (facts: Gap["facts"], gap: Gap) => string;
  /** What would close the gap. */
  readonly remedy: string | ((facts: Gap["facts"]) => string);
}

const words: Readonly<Record<GapCode, GapWords>> = {
  "coverage/missing-line": {
    what: ({ line }, { pounds }) => {
      if (line === undefined) return "The table has no line for this function, so nothing is counted for it.";
      return isKnown(pounds)
        ? `The line “${line}” has a figure, but not on the basis that counts here, so the sum leaves it out.`
        : `The line “${line}” has no figure, so nothing is counted for it.`;
    },
    remedy: "Enter the figure in your own sheet, or say in the mapping which line holds it.",
  },
  "coverage/unmapped-cost": {
    what: ({ line, lines }) =>
      line === undefined
        ? `${count(lines, "smaller line is", "smaller lines are")} not mapped to a function.`
        : `The line “${line}” is not mapped to a function.`,
    remedy: "Give the line a function on the mapping sheet or in a mapping file, and run again.",
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
    what: (_, { function: level }) =>
      `Work outside the back office is included as well${level === "central-services" ? ": civic duties, elections, pensions of former staff" : ""}.`,
    remedy: "Read it as context only; the functions below it are compared by themselves where figures exist.",
  },
  "basis/gross-net": {
    what: ({ runBasis, comparedOn, needed }) =>
      comparedOn === undefined
        ? `The comparators publish ${needed ?? "other"} figures, and this council's own ${needed === undefined ? "figure on that basis" : `${needed} cost`} is not known.`
        : `The run is on ${runBasis ?? "another basis"}, but the comparators publish ${comparedOn} figures: compared ${comparedOn} with ${comparedOn}.`,
    remedy: ({ comparedOn }) =>
      comparedOn === undefined
        ? "Give both gross expenditure and income in your table, or use a dataset on the basis of the run."
        : "Nothing needs doing; a dataset on the basis of the run would compare that as well.",
  },
  "basis/recharged": {
    what: ({ otherIncome, gross }) =>
      `Income other than fees is netted off this cost${otherIncome === undefined ? "" : ` (${poundsIn(otherIncome)} against gross cost ${poundsIn(gross)})`}. As far as it is recharges to other services, net figures depend on how each council recharges.`,
    remedy: "Use a dataset with gross figures, or state internal recharges in a column of their own.",
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
      `Your figures are for ${ownYear ?? "one year"}, the comparators' for ${benchmarkYear ?? "another"}${status === "budget" ? " (budgets, not outturn)" : ""}, put at the same prices.`,
    remedy: "Use a dataset with your year.",
  },
  "unit/scale-suspect": {
    what: ({ unitCost, median }) =>
      `The unit cost is so far from the comparators' median${unitCost === undefined ? "" : ` (${figure(unitCost)} against ${figure(median)})`} that pounds and thousands may have been confused.`,
    remedy:
      "Check the unit of the table (£ or £000) and of the driver, state it in the sheet's title or headers, and run again.",
  },
  "driver/missing": {
    what: ({ wanted, used }) =>
      used === undefined
        ? `Neither ${volume(wanted)} nor a volume that could stand in is known for this council and enough comparators, so no unit cost can be worked out.`
        : `The number of ${volume(wanted)} is not known on both sides, so cost is divided by ${volume(used)} instead.`,
    remedy: "Add the volume to an activity table in the workbook.",
  },
  "driver/implausible": {
    what: ({ driver, value, least, most }) =>
      value === undefined
        ? "The driver lies far outside its comparators' range."
        : `The driver (${volume(driver)}: ${figure(value)}) lies outside the range that the comparators make plausible (${figure(least)} to ${figure(most)}).`,
    remedy: "Check the volume and its unit.",
  },
  "sample/small": {
    what: ({ n }) => `Only ${count(n, "comparator has", "comparators have")} a figure: too few to compare with.`,
    remedy: "Choose a wider group of comparators, or a dataset with more members.",
  },
  "sample/suppressed": {
    what: ({ suppressed }) =>
      `${count(suppressed, "comparator's figure is", "comparators' figures are")} suppressed as confidential.`,
    remedy: "Ask the club's coordinator for a wider group.",
  },
  "value/outlier": {
    what: ({ score }) =>
      `The unit cost is an outlier among its comparators${score === undefined ? "" : ` (modified z-score ${score})`}.`,
    remedy: "Look for a difference in what is counted before reading it as a difference in cost.",
  },
  "value/zero-suspicious": {
    what: () => "The cost is a true zero, where the comparators' median is not.",
    remedy: "Check whether the cost is booked under another line.",
  },
  "value/negative": {
    what: () =>
      "The cost compared is negative: income or recharges exceed spending, so it says nothing about what the function costs.",
    remedy: "Compare gross cost, with a dataset that has it.",
  },
  "total/does-not-sum": {
    what: ({ total }) =>
      `The lines do not add up to the stated total${total === undefined ? "" : ` “${total}”`}; the difference stands as a line of its own.`,
    remedy: "Correct the lines or the total in your own sheet.",
  },
  "benchmark/stale": {
    what: ({ age, benchmarkYear }) =>
      `The comparators' newest usable figures are of ${benchmarkYear ?? "another year"}, ${age ?? "several"} years from yours.`,
    remedy: "Use a newer dataset when one is published, or a club's.",
  },
};

/** What a gap is, in a sentence. */
export const gapWhat = (gap: Gap): string => words[gap.code].what(gap.facts, gap);

/** What would close it, in a sentence. */
export const gapRemedy = (gap: Gap): string => {
  const { remedy } = words[gap.code];
  return typeof remedy === "string" ? remedy : remedy(gap.facts);
};
