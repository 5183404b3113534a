import type { CaseInputId } from "../model/caseInputs";
import type { InputWords } from "./inputs";

const greenBook = "HM Treasury, The Green Book";
const buckinghamshire = "Buckinghamshire pathfinder, as Backbench method §9 has it (original not seen)";
const clydeValley = "Clyde Valley shared services, detailed business case (2011), as Backbench method §9 has it";
const nao = "National Audit Office (2016), as Backbench method §9 has it";
const unison = "UNISON Scotland, survey of front-line staff (2011); sample size not given";
const apse = "APSE for UNISON Scotland, The front line starts here";
const somerset = "Somerset, payments made twice, as Backbench method §9 has it (original not seen)";
const judgement = "Judgement of this project: change it if your evidence is better";
const inScope = "£ in scope";
const aYear = "£ a year";
const hours = "hours a week";

const reference = (label: string, unit: string, source: string): InputWords => ({
  label,
  unit,
  kind: "Reference",
  source,
});
const judged = (label: string, unit: string): InputWords => ({ label, unit, kind: "Judgement", source: judgement });

const words: Readonly<Partial<Record<CaseInputId, InputWords>>> = {
  discount_rate: reference("Discount rate a year, real", "share a year", greenBook),
  optimism_bias: {
    label: "Optimism bias: the part by which claimed savings are cut before the cash flow; 0 cuts nothing",
    unit: "share of the savings",
    kind: "Choice",
    source: `${greenBook}: from the reference class and never from the case itself; none unless you say so`,
  },
  reference_buckinghamshire_saving: reference("Reference class: saving in Buckinghamshire", aYear, buckinghamshire),
  reference_buckinghamshire_in_scope: reference("Reference class: cost in Buckinghamshire", inScope, buckinghamshire),
  reference_clyde_valley_saving: reference(
    "Reference class: saving claimed in the Clyde Valley, after five years",
    aYear,
    clydeValley,
  ),
  reference_clyde_valley_in_scope: reference("Reference class: cost in the Clyde Valley", inScope, clydeValley),
  reference_clyde_valley_investment_low: reference("Investment in the Clyde Valley, at the low end", "£", clydeValley),
  reference_clyde_valley_investment_high: reference(
    "Investment in the Clyde Valley, at the high end",
    "£",
    clydeValley,
  ),
  reference_clyde_valley_years: reference("Years until the Clyde Valley's saving", "years", clydeValley),
  reference_clyde_valley_staff: reference("Staff of the Clyde Valley's shared services, up to", "staff", clydeValley),
  reference_clyde_valley_councils: reference("Councils in the Clyde Valley's case", "councils", clydeValley),
  reference_nao_realised: reference("Savings realised by shared service centres", "£ in all", nao),
  reference_nao_years: reference("Years in which they were realised", "years", nao),
  reference_nao_forecast: reference("Savings forecast for the same centres", aYear, nao),
  displacement_weeks: judged("Weeks worked a year, for work that moves to the front line", "weeks"),
  local_multiplier: reference(
    "Local economic multiplier: information only, never netted against cash",
    "£ for a pound",
    `${apse}; original study not seen (secondary)`,
  ),
  failure_demand_most: reference(
    "Failure demand in traditional call centres, at most",
    "share of contacts",
    "As quoted for traditional call centres only; original not seen (secondary)",
  ),
  duplicate_payments_gross: reference("Paid twice in Somerset", "£", somerset),
  duplicate_payments_recovered: reference("Part of it recovered anyway, at least", "share of the payments", somerset),
  options_fewest: reference("Fewest delivery options that an appraisal holds", "options", "Backbench method §9"),
  round_number: judged("A saving that is a whole multiple of this is a round number", "£"),
  round_part: judged("Round numbers are suspicious from this part of the claims on", "share of the claims"),
  up_front_least_part: judged(
    "Up-front cost is implausibly low under this part of what the Clyde Valley needed for each pound of saving",
    "share of that cost",
  ),
  payback_most_years: judged("A payback longer than this fails", "years"),
  rounding_part: judged(
    "Figures of a case that differ by less than this part are the same but for rounding",
    "share of the figure",
  ),
  misquote_realistic: reference(
    "Known misquote: the realistic yield, quoted as the best case",
    "share of total expenditure",
    `${apse} (secondary), against NLGN, Shared Necessities (March 2011)`,
  ),
  misquote_best: reference(
    "Known misquote: what the study itself gives as best case",
    "share of total expenditure",
    "NLGN, Shared Necessities (March 2011), publisher's own page",
  ),
  years_without_own: judged(
    "Years after the first over which a case without years of its own is worked out: a change counts on the next audit",
    "years",
  ),
};

/** The words for an input of an audit; the bands of the survey share theirs. */
export const wordsOfCaseInput = (id: CaseInputId): InputWords => {
  const own = words[id];
  if (own) return own;
  const [, band, what] = /^displacement_band_(\d)_(part|low|mid)$/u.exec(id) ?? [];
  switch (what) {
    case "part":
      return reference(`Survey band ${band}: part of those who do more`, "share of the staff who do more", unison);
    case "low":
      return reference(`Survey band ${band}: extra hours, lower bound`, hours, unison);
    case "mid":
      return reference(`Survey band ${band}: extra hours, midpoint; the top band at a working day`, hours, unison);
    default:
      throw new Error(`no words for input ${id}`);
  }
};
