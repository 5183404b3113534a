/**
 * Every figure that the checks on a business case use, by id, as `referenceInputs` holds those of a benchmark: nothing in `audit/` holds a number of its own,
 * formulas refer to the named cell `bb_<id>`, and labels and sources stand in `text/`. All of METHOD §8 and §9 unless said otherwise.
 */
export const referenceCaseInputs = {
  /** Real discount rate a year. HM Treasury, The Green Book. */
  discount_rate: 0.035,
  /** Part by which claimed savings are cut; none unless the user says so. HM Treasury, The Green Book: from the reference class, never from the case itself. */
  optimism_bias: 0,
  /** Buckinghamshire pathfinder: pounds a year, of pounds in scope. */
  reference_buckinghamshire_saving: 4_000_000,
  reference_buckinghamshire_in_scope: 45_000_000,
  /** Clyde Valley detailed business case 2011: pounds a year after five years, of pounds in scope; investment from and to; staff; councils. */
  reference_clyde_valley_saving: 30_000_000,
  reference_clyde_valley_in_scope: 155_000_000,
  reference_clyde_valley_investment_low: 28_000_000,
  reference_clyde_valley_investment_high: 31_000_000,
  reference_clyde_valley_years: 5,
  reference_clyde_valley_staff: 3_357,
  reference_clyde_valley_councils: 7,
  /** NAO 2016: pounds realised, in how many years, against pounds a year forecast. */
  reference_nao_realised: 90_000_000,
  reference_nao_years: 2.5,
  reference_nao_forecast: 128_000_000,
  /** UNISON Scotland 2011: extra hours a week among those doing more, by band: part of them, lower bound, midpoint (the top band at a working day). */
  displacement_band_1_part: 0.26,
  displacement_band_1_low: 0,
  displacement_band_1_mid: 1,
  displacement_band_2_part: 0.24,
  displacement_band_2_low: 2,
  displacement_band_2_mid: 3,
  displacement_band_3_part: 0.37,
  displacement_band_3_low: 4,
  displacement_band_3_mid: 5.5,
  displacement_band_4_part: 0.13,
  displacement_band_4_low: 7.4,
  displacement_band_4_mid: 7.4,
  /** Weeks worked a year. Judgement of this project. */
  displacement_weeks: 44,
  /** Local economic multiplier, pounds for a pound: information only. APSE; original study not seen. */
  local_multiplier: 1.64,
  /** Failure demand in traditional call centres, at most. */
  failure_demand_most: 0.8,
  /** Somerset: pounds paid twice, and the part recovered. */
  duplicate_payments_gross: 4_600_000,
  duplicate_payments_recovered: 0.95,
  /** Fewest delivery options that an appraisal holds. */
  options_fewest: 3,
  /** A saving that is a whole multiple of this many pounds is a round number; this part of the claims, and above, is suspicious. Judgement of this project. */
  round_number: 100_000,
  round_part: 0.5,
  /** Up-front cost under this part of what Clyde Valley needed for each pound of saving is implausibly low. Judgement of this project. */
  up_front_least_part: 0.5,
  /** A payback longer than this many years is a failing one. Judgement of this project. */
  payback_most_years: 5,
  /** Figures of a case that differ by less than this part are the same but for rounding: shares that must sum to one, totals that stand twice. Judgement of this project. */
  rounding_part: 0.005,
  /** The known misquote: the realistic yield of NLGN's study quoted as its best case, which is the second figure. METHOD §1: APSE for UNISON Scotland. */
  misquote_realistic: 0.018,
  misquote_best: 0.036,
  /** Years over which a case without years of its own is worked out. Judgement of this project. */
  years_without_own: 10,
} as const satisfies Record<string, number>;

export type CaseInputId = keyof typeof referenceCaseInputs;

/** The figures of an audit, after the user's changes. */
export type CaseInputs = Readonly<Record<CaseInputId, number>>;
