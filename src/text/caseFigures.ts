/** What each figure of an audit is called, and its unit; a row of BB_CaseFigures each, in this order. */
export const caseFigureWords = {
  claim: [
    "Savings claimed, in full effect: the claims' lines together, where nothing speaks against summing them",
    "£ a year",
  ],
  total_expenditure: [
    "Total expenditure of all partners: as the case answers, else the partners' together",
    "£ a year",
  ],
  in_scope_cost: ["Cost of the functions in scope: as the case answers, else the partners' together", "£ a year"],
  claim_share_of_total: ["Claim as a share of total expenditure", "share of total expenditure"],
  claim_share_of_in_scope: ["Claim as a share of the cost in scope", "share of cost in scope"],
  top_down_realistic: ["Top-down bound, realistic: yield × total expenditure", "£ a year"],
  top_down_best: ["Top-down bound, best case", "£ a year"],
  bottom_up_realistic: ["Bottom-up bound, realistic: in-scope rate × cost in scope", "£ a year"],
  bottom_up_best: ["Bottom-up bound, best case", "£ a year"],
  ceiling_realistic: [
    "Savings ceiling, realistic: the lower of the two bounds; none on the top-down bound alone",
    "£ a year",
  ],
  ceiling_best: ["Savings ceiling, best case", "£ a year"],
  above_realistic: [
    "Claim above the realistic ceiling; where one bound is not known, above the other: at least this",
    "£ a year",
  ],
  above_best: ["Claim above the best case", "£ a year"],
  one_off_cost: ["What it costs to get the savings: the one-off lines together", "£ in all"],
  running_cost: ["What it costs to keep them: the running lines together", "£ a year"],
  payback_year: [
    "Payback: the first year at whose end the cumulative cash flow is back at nothing and stays there",
    "year shown, from 1",
  ],
  net_present_value: ["Net present value of the cash flow, in pounds of its first year", "£ in all"],
  savings_today: ["Savings claimed over all years, in pounds of the first, before optimism bias", "£ in all"],
  costs_today: ["One-off and running costs over all years, in pounds of the first", "£ in all"],
  break_even_share: [
    "Part of the claimed savings that must come true for the net present value to be nothing",
    "share of the savings",
  ],
  break_even_claim: ["Claim a year at which it is", "£ a year"],
  partner_shares_sum: ["The partners' shares together", "share of the savings"],
  largest_partner_saving: ["Largest saving of one partner", "£ a year"],
  displacement_staff: ["Front-line staff who take on work that moves, as the case answers", "staff"],
  displacement_rate: ["What an hour of their time costs, as the case answers", "£ an hour"],
  displacement_hours_stated: ["Extra hours a week of front-line staff, as the case answers", "hours a week"],
  displacement_hours_low: [
    "Extra hours a week of front-line staff, by the survey's bands at their lower bounds",
    "hours a week",
  ],
  displacement_hours_mid: [
    "Extra hours a week of front-line staff, by the survey's bands at their midpoints",
    "hours a week",
  ],
  displacement_stated: ["Scenario: work that moves to the front line, at the hours that the case states", "£ a year"],
  displacement_survey_low: ["Scenario: the same at the survey's hours, lower bounds", "£ a year"],
  displacement_survey_mid: ["Scenario: the same at the survey's hours, midpoints", "£ a year"],
  reference_class_low: ["Reference class: the lower saving as a share of the cost in scope", "share of cost in scope"],
  reference_class_high: ["Reference class: the higher one", "share of cost in scope"],
  realised_share: ["What came true of savings that were forecast (National Audit Office)", "share of the forecast"],
} as const satisfies Record<string, readonly [label: string, unit: string]>;

export type CaseFigureId = keyof typeof caseFigureWords;
