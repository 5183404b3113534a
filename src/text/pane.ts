/** The words of the pane's screens. */
export const paneWords = {
  title: "Backbench",
  start: {
    what: "Benchmarks a council's back-office costs: what can be compared like for like, and how much saving the evidence can carry.",
    inExcel:
      "This version works on a workbook file, not yet on the workbook that is open. Save it, choose the file here, and open the benchmarked copy. Writing into the open workbook comes with the next version.",
    inBrowser: "Choose a workbook with a cost table. You get back a copy with the findings on sheets of their own.",
    private: "The file stays on this machine: everything runs in this page, nothing is uploaded.",
    council: "Council",
    councilHint: "Name or code. Leave it empty if the workbook says which.",
    choose: "Choose a workbook",
    example: "Try the example: Burnley 2024-25",
  },
  running: (name: string) => `Benchmarking ${name}`,
  reading: "Reading the workbook",
  done: {
    title: "Benchmarked",
    notices: "Please look at",
    save: "Save the benchmarked workbook",
    saveInExcel:
      "If Excel does not let the pane save files, open this page in a browser and benchmark the workbook there.",
    again: "Benchmark another workbook",
  },
  stuck: {
    title: "Not benchmarked",
    todo: "What to do",
    again: "Choose another workbook",
    nothingWritten: "Nothing was written.",
  },
  ownFault: {
    what: "Backbench made a mistake of its own and stopped.",
    todo: "Try again. If it happens again, report it with the name and version of your browser or Excel.",
  },
  exampleNotFetched: {
    what: "The example could not be fetched from where the pane is served.",
    todo: "Check the connection and try again, or choose a workbook of your own.",
  },
} as const;
