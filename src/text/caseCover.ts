/** What the headline figures of an audit's cover are called, and what each says. */
export const caseHeadlineWords = {
  claim: {
    label: "Savings claimed",
    says: "The claims together, a year in full effect; not known where one cannot be read, is negative, or seems to be the total of others",
  },
  claim_share_of_in_scope: {
    label: "As a share of the cost in scope",
    says: "The percentage that compares with other business cases; not the one that the study's yield is of",
  },
  claim_share_of_total: {
    label: "As a share of total expenditure",
    says: "The percentage that compares with the study's yields on the inputs sheet",
  },
  ceiling_realistic: {
    label: "Savings ceiling, realistic",
    says: "The lower of two bounds, a share of total expenditure and a share of the cost in scope: a challenge, not a target",
  },
  ceiling_best: { label: "Savings ceiling, best case", says: "The best case of the same study" },
  above_realistic: {
    label: "Claim above the realistic ceiling",
    says: "None where it is within both bounds; where one bound is not known, at least this much, or not known",
  },
  above_best: { label: "Claim above the best case", says: "The same against the best case" },
  one_off_cost: { label: "One-off cost", says: "What it costs to get the savings, once; not stated is not zero" },
  payback_year: {
    label: "Payback",
    says: "The year at whose end the case has paid for itself, counted from its first; [z] where it never does within its years, or is never in debt",
  },
  net_present_value: {
    label: "Net present value",
    says: "The cash flow in pounds of its first year, at the discount rate and optimism bias of the inputs sheet",
  },
  break_even_claim: {
    label: "Break-even claim",
    says: "The savings a year at which nothing is gained and nothing lost",
  },
  pass: { label: "Checks that pass", says: "By the figures now where they decide, else as the audit found" },
  fail: {
    label: "Checks that fail",
    says: "The checks sheet says why, with the pounds at stake and what would turn each to pass",
  },
  "cannot-tell": {
    label: "Checks that cannot tell",
    says: "What the case does not say; an honest answer, and never a pass",
  },
} as const;
