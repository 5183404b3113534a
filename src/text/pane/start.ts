/** The words of the start screen; those of a business case stand in `caseStart`. */
export const startWords = {
  title: "Benchmark a cost table",
  what: "What a council's back office costs, what of it can be compared like for like, and how much saving the evidence can carry.",
  choose: "Choose a workbook or CSV",
  drop: "or drop an .xlsx, .xlsm or .csv file here",
  notAWorkbook: "That is neither a workbook nor a CSV. Choose one file that ends in .xlsx, .xlsm, .csv or .csv.gz.",
  readOpen: "Read the open workbook",
  example: "Try the example: Burnley 2024-25",
  private: "The file stays on this machine: everything runs in this pane, and nothing is uploaded.",
  looks: "What a cost table looks like",
  looksWhat:
    "A header row that names money columns, a line for each service under it, and the unit and the year somewhere above. Statutory returns (revenue outturn, LFR) and published returns are recognised as they are.",
  sample: {
    title: "Anytown Council, revenue outturn 2024-25, £000",
    header: ["Service", "Gross", "Income", "Net"],
    rows: [
      ["Finance", "1,480", "−120", "1,360"],
      ["ICT", "2,150", "−90", "2,060"],
      ["Legal", "640", "−75", "565"],
      ["Total", "4,270", "−285", "3,985"],
    ],
  },
} as const;
