/** The words of the pane's frame. */
export const shellWords = {
  product: "Backbench",
  steps: "Steps",
  names: { table: "Cost table", mapping: "Mapping", compare: "Compare with", results: "Results", write: "Write" },
  short: { table: "Table", mapping: "Mapping", compare: "Compare", results: "Results", write: "Write" },
  place: (at: number, of: number) => `${at} of ${of}`,
  announced: (name: string, at: number, of: number) => `${name}, step ${at} of ${of}`,
  goTo: (name: string) => `Go to ${name}`,
  written: (done: number, of: number, sheet: string) => `${done} of ${of} sheets written, ${sheet}`,
  loading: "Loading the screen",
} as const;
