/** What the ribbon's commands say when they could not do their work, beside the words of an issue. */
export const commandWords = {
  noBenchmark: {
    what: "There is no benchmark in this workbook yet.",
    todo: "Choose Open Backbench first and go through its steps.",
  },
  otherDataset: (before: string, here: string) => ({
    what: `The benchmark in this workbook was made with the dataset “${before}”, and here is only “${here}”. Nothing was written.`,
    todo: "Run it again where that dataset is, with --dataset on the command line. To compare with this one instead, choose Open Backbench.",
  }),
  ownFault: (message: string) => ({
    what: `Backbench made a mistake of its own and stopped: ${message}.`,
    todo: "Try again. If it happens again, report it with the name and version of your Excel.",
  }),
  more: (count: number) =>
    count === 1
      ? "One more thing stands in the way: choose Open Backbench to see it."
      : `${count} more things stand in the way: choose Open Backbench to see them.`,
} as const;
