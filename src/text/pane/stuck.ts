/** The words of the screens on which the pane is busy or cannot go on. */
export const stuckWords = {
  title: "Backbench cannot go on",
  nothingWritten: "Nothing was written.",
  back: "Back to where you were",
  ownFault: {
    what: "Backbench made a mistake of its own and stopped.",
    todo: "Try again. If it happens again, report it with the name and version of your browser or Excel.",
  },
  exampleNotFetched: {
    what: "The example could not be fetched from where the pane is served.",
    todo: "Check the connection and try again, or choose a workbook of your own.",
  },
  remedies: {
    choose: "Choose another workbook",
    "read-again": "Read the workbook again",
    "results-again": "Read it again and show the results",
    council: "Read it for this council",
    year: "Read it for this year",
    table: "Go to the cost table",
    mapping: "Go to the mapping",
    compare: "Choose other comparators",
    case: "Go to the case as read",
    retry: "Try again",
  },
  council: "Council",
  councilHint: "Name or code, for example E07000117.",
  year: "Financial year",
  yearHint: "For example 2024-25.",
  yearWrong: "Write two years that follow each other, for example 2024-25.",
  empty: "This is needed first.",
} as const;

/** The words for what is being done while a person waits. */
export const busyWords = {
  title: (name: string) => `Working on ${name}`,
  untitled: "One moment",
  cancel: "Cancel",
  doing: {
    opening: "Opening the workbook and looking for cost tables",
    fetching: "Fetching the example",
    reading: "Reading the cost table",
    mapping: "Mapping the lines to functions",
    comparators: "Finding comparators",
    comparing: "Normalising and comparing",
    exporting: "Making the mapping file",
    "opening-case": "Opening the workbook and looking for a business case",
    "reading-case": "Reading the business case",
    "checking-case": "Checking the business case",
  },
  waitingForExcel: "Waiting for Excel",
} as const;
