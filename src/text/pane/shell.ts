/** The words of the pane's frame. */
export const shellWords = {
  product: "Backbench",
  steps: "Steps",
  names: {
    table: "Cost table",
    mapping: "Mapping",
    compare: "Compare with",
    results: "Results",
    write: "Write",
    case: "Business case",
    findings: "Findings",
    "write-case": "Write",
  },
  short: {
    table: "Table",
    mapping: "Mapping",
    compare: "Compare",
    results: "Results",
    write: "Write",
    case: "Case",
    findings: "Findings",
    "write-case": "Write",
  },
  /** The way to each flow from the other. */
  turnTo: { benchmark: "Benchmark a cost table", case: "Check a business case" },
  otherFlow: "Something else to do",
  place: (at: number, of: number) => `${at} of ${of}`,
  announced: (name: string, at: number, of: number) => `${name}, step ${at} of ${of}`,
  goTo: (name: string) => `Go to ${name}`,
  written: (done: number, of: number, sheet: string) => `${done} of ${of} sheets written, ${sheet}`,
  loading: "Loading the screen",
} as const;
