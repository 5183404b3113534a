import type { InputId } from "../model/inputs";

/** What an input is called on BB_Inputs, and where its value comes from. */
export interface InputWords {
  readonly label: string;
  readonly unit: string;
  readonly kind: "Reference" | "Statistical rule" | "Judgement" | "Choice";
  readonly source: string;
}

const nlgn = "NLGN, Shared Necessities (March 2011), publisher's own page";
const judgement = "Judgement of this project: change it if your evidence is better";
const steps = "Steps chosen by this project";
const sampleRule = "Backbench method §5, small groups";

/** Words for every reference input; METHOD gives value and source. */
const inputWords: Readonly<Partial<Record<InputId, InputWords>>> = {
  back_office_share: {
    label: "Back-office share of a council's cost, rule of thumb",
    unit: "share of total expenditure",
    kind: "Reference",
    source:
      "Arbuthnott review of the Clyde Valley (2009), as reported by APSE for UNISON Scotland, The front line starts here (secondary)",
  },
  yield_realistic: {
    label: "Yield of sharing, realistic",
    unit: "share of total expenditure",
    kind: "Reference",
    source: nlgn,
  },
  yield_best: {
    label: "Yield of sharing, best case",
    unit: "share of total expenditure",
    kind: "Reference",
    source: nlgn,
  },
  in_scope_rate_realistic: {
    label: "Saving on back-office cost itself, realistic",
    unit: "share of back-office cost",
    kind: "Reference",
    source: "Derived: 1.8 / 15, the realistic yield over the rule-of-thumb share",
  },
  in_scope_rate_best: {
    label: "Saving on back-office cost itself, best case",
    unit: "share of back-office cost",
    kind: "Reference",
    source: "Derived: 3.6 / 15, the best-case yield over the rule-of-thumb share",
  },
  min_sample: {
    label: "Fewest comparators for any statistic",
    unit: "comparators",
    kind: "Statistical rule",
    source: sampleRule,
  },
  min_band_sample: {
    label: "Fewest comparators for quartiles",
    unit: "comparators",
    kind: "Statistical rule",
    source: sampleRule,
  },
  outlier_threshold: {
    label: "Outlier when the modified z-score is beyond",
    unit: "score",
    kind: "Statistical rule",
    source: "Iglewicz and Hoaglin (1993)",
  },
  outlier_mad_factor: {
    label: "Modified z-score: factor with the median absolute deviation",
    unit: "factor",
    kind: "Statistical rule",
    source: "Iglewicz and Hoaglin (1993)",
  },
  outlier_mean_factor: {
    label: "Modified z-score: divisor with the mean absolute deviation, when the median one is 0",
    unit: "factor",
    kind: "Statistical rule",
    source: "Iglewicz and Hoaglin (1993)",
  },
  neighbour_count: {
    label: "Size of a neighbour set",
    unit: "comparators",
    kind: "Choice",
    source: "Backbench method §4",
  },
  benchmark_stale_years: {
    label: "A benchmark older than this is flagged",
    unit: "years",
    kind: "Judgement",
    source: judgement,
  },
  benchmark_max_years: {
    label: "A benchmark older than this is not compared",
    unit: "years",
    kind: "Judgement",
    source: judgement,
  },
  rounding_units_per_line: {
    label: "Rounding allowed between a total and its lines",
    unit: "units of the table, a line",
    kind: "Judgement",
    source: judgement,
  },
  recharge_block_share: {
    label: "Other income above this share of gross cost blocks a comparison of net cost",
    unit: "share of gross cost",
    kind: "Judgement",
    source: judgement,
  },
  driver_implausible_multiple: {
    label: "A driver is implausible beyond its comparators' range by this factor",
    unit: "factor",
    kind: "Judgement",
    source: judgement,
  },
  scale_suspect_multiple: {
    label: "A unit cost is suspected of a wrong scale beyond the comparators' median by this factor, up or down",
    unit: "factor",
    kind: "Judgement",
    source: judgement,
  },
  unmapped_material_share: {
    label: "An unmapped line of at least this share is a gap of its own",
    unit: "share of the table's cost",
    kind: "Judgement",
    source: judgement,
  },
  mapping_certainty: {
    label: "A line is mapped by its name only where at least this part of such matches is right",
    unit: "share of matches",
    kind: "Judgement",
    source: `${judgement}. Lines that stand on the mapping sheet stay as they are there`,
  },
  check_tolerance: {
    label:
      "Difference that a check lets pass, as a part of the figure expected: what rounding in the computer may leave",
    unit: "part of the figure",
    kind: "Judgement",
    source: judgement,
  },
  area_cost_on: {
    label: "Area cost adjustment: 1 on, 0 off",
    unit: "switch",
    kind: "Choice",
    source: "Backbench method §3; off by default",
  },
  area_cost_lca: {
    label: "Labour cost adjustment of the area",
    unit: "factor",
    kind: "Choice",
    source: "Backbench method §3; 1 changes nothing",
  },
  area_cost_employee_share: {
    label: "Employee share of cost, for the area cost adjustment",
    unit: "share of cost",
    kind: "Judgement",
    source: judgement,
  },
};

/** The words for an input; sensitivity steps share theirs. */
export const wordsOfInput = (id: InputId): InputWords => {
  const words = inputWords[id];
  if (words) return words;
  const [, what, step] = /^sensitivity_(share|yield)_(\d)$/u.exec(id) ?? [];
  if (what === "share")
    return {
      label: `Sensitivity: back-office share, step ${step}`,
      unit: "share of total expenditure",
      kind: "Choice",
      source: steps,
    };
  if (what === "yield")
    return {
      label: `Sensitivity: yield, step ${step}`,
      unit: "share of total expenditure",
      kind: "Choice",
      source: steps,
    };
  throw new Error(`no words for input ${id}`);
};
