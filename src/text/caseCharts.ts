/** What the charts of an audit say: title, alternative text, axes and series, and why one is left out. */
export const chartWords = {
  cashFlow: {
    title: "Cash flow by year",
    description:
      "Columns for each year of the case: what is left of savings after costs in that year, and all years so far together.",
    categoryAxis: "Year",
    valueAxis: "£, savings less costs",
    netSeries: "Net of the year",
    cumulativeSeries: "Cumulative",
    leftOut: "The cash flow is not drawn: a year's saving or cost is not known.",
  },
  ceiling: {
    title: "Claim against the savings ceiling",
    description:
      "Columns of the claim beside the top-down and the bottom-up ceiling, as far as they are known, in the realistic and in the best case.",
    categoryAxis: "Case of the ceiling",
    valueAxis: "£ a year",
    claimSeries: "Claim",
    topDownSeries: "Top-down ceiling",
    bottomUpSeries: "Bottom-up ceiling",
    leftOut: "The claim is not drawn against the ceiling: the claim, or both bounds of the ceiling, are not known.",
  },
  withdrawal: {
    title: "What is left when partners leave",
    description:
      "Columns for each number of partners that leave: what is left a year when those leave who save most, and when those leave who save least.",
    categoryAxis: "Partners leaving",
    valueAxis: "£ a year, savings less running costs",
    worstSeries: "At worst",
    bestSeries: "At best",
    leftOut: "Withdrawal of partners is not drawn: the withdrawal sheet says what is not known.",
  },
} as const;

/** What to know of the cash flow of a case without years. */
export const withoutYearsWords =
  "The case has no years of its own: its cash flow is the kindest reading, with savings whole from the year after the spending.";
