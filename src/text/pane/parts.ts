const thousands = new Intl.NumberFormat("en-GB");

/** A count as it is written: `4,509`. */
export const counted = (amount: number): string => thousands.format(amount);

/** A count with its noun: `1 sheet`, `17 sheets`. */
export const countOf = (amount: number, one: string, several = `${one}s`): string =>
  `${counted(amount)} ${amount === 1 ? one : several}`;

/** How sure the reader is, 0 to 1, in words: `95 % sure`. */
export const sureness = (confidence: number): string => `${Math.round(confidence * 100)} % sure`;

/** The words of the small parts that several screens are made of. */
export const partWords = {
  previous: "Previous",
  next: "Next",
  pagesOf: (list: string) => `Pages of ${list}`,
  range: (from: number, to: number, of: number) => `${counted(from)} to ${counted(to)} of ${counted(of)}`,
  /** Of what figures check of themselves. */
  outcome: (expected: string, found: string) => `Expected ${expected}, found ${found}.`,
  notes: (amount: number) => `${countOf(amount, "note")} for information`,
  notesOf: "the notes",
  moreCells: (amount: number) => countOf(amount, "more place"),
  excelRefused:
    "Excel did not go there. Finish editing the cell if one is being edited, see that the sheet still exists, and try again.",
} as const;
