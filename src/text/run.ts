/** The steps of a run, for a progress line. */
export const runWords = {
  opening: "Opening the workbook",
  loading: "Loading the benchmark dataset",
  reading: "Reading the cost table",
  comparing: "Normalising and comparing",
  writing: "Writing the sheets",
} as const;
