/** The steps of a run, for a progress line. */
export const runWords = {
  opening: "Opening the workbook",
  loading: "Loading the benchmark dataset",
  reading: "Reading the cost table",
  readingCase: "Reading the business case",
  comparing: "Normalising and comparing",
  auditing: "Holding the case against the ceiling",
  writing: "Writing the sheets",
} as const;
