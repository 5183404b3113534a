/**
 * Every figure of METHOD that a formula or function uses, by id. Nothing else in the code holds such a number: functions take `Inputs`,
 * formulas refer to the named cell `bb_<id>` on BB_Inputs, and labels and sources stand in `text/inputs.ts`.
 */
export const referenceInputs = {
  /** Share of a council's cost in the back office. METHOD §1, Arbuthnott 2009 (secondary). */
  back_office_share: 0.15,
  /** Yield of sharing as a share of total expenditure. METHOD §1, NLGN 2011. */
  yield_realistic: 0.018,
  yield_best: 0.036,
  /** Yield as a share of back-office cost itself: 1.8 / 15 and 3.6 / 15. METHOD §1, derived. */
  in_scope_rate_realistic: 0.12,
  in_scope_rate_best: 0.24,
  /** Under this many comparators nothing is shown at all. METHOD §5. */
  min_sample: 3,
  /** Under this many there is no banding: no quartiles. METHOD §5. */
  min_band_sample: 8,
  /** Modified z-score. METHOD §5 (Iglewicz and Hoaglin). */
  outlier_threshold: 3.5,
  outlier_mad_factor: 0.6745,
  outlier_mean_factor: 1.253314,
  /** Size of a neighbour set. METHOD §4. */
  neighbour_count: 15,
  /** A figure older than this is flagged; older than the second it is not compared. Judgement of this project. */
  benchmark_stale_years: 2,
  benchmark_max_years: 10,
  /** A total and its lines may differ by this many of the table's own units a line, for rounding. Judgement of this project. */
  rounding_units_per_line: 0.5,
  /** Income other than fees above this share of gross cost is read as recharging, and blocks a comparison of net cost. Judgement of this project. */
  recharge_block_share: 0.5,
  /** How far a driver may lie outside its comparators' range, as a multiple, before it is called implausible. Judgement of this project. */
  driver_implausible_multiple: 5,
  /** A unit cost this many times the comparators' median, or one part in as many, looks like pounds taken for thousands. Judgement of this project. */
  scale_suspect_multiple: 100,
  /** An unmapped line of at least this share of the table's cost is a gap of its own; smaller ones share one. Judgement of this project. */
  unmapped_material_share: 0.005,
  /** A label is mapped by itself only where at least this part of such matches is right; below it the match is a suggestion. Judgement of this project. */
  mapping_certainty: 0.98,
  /** Difference that floating-point arithmetic may leave between two sums, as a part of the sum. Judgement of this project. */
  check_tolerance: 1e-9,
  /** Area cost adjustment x / [1 + s (LCA - 1)], off (0) by default. METHOD §3. */
  area_cost_on: 0,
  area_cost_lca: 1,
  area_cost_employee_share: 0.5,
  /** The grid of METHOD §7: back-office share by yield. Steps chosen by this project. */
  sensitivity_share_1: 0.05,
  sensitivity_share_2: 0.1,
  sensitivity_share_3: 0.15,
  sensitivity_share_4: 0.2,
  sensitivity_share_5: 0.25,
  sensitivity_yield_1: 0.009,
  sensitivity_yield_2: 0.018,
  sensitivity_yield_3: 0.027,
  sensitivity_yield_4: 0.036,
  sensitivity_yield_5: 0.045,
} as const satisfies Record<string, number>;

export type InputId = keyof typeof referenceInputs;

/** The reference figures of a run, after the user's changes. */
export type Inputs = Readonly<Record<InputId, number>>;
