import { counted, countOf } from "./parts";

/** The words of the screen that writes the sheets. */
export const writeWords = {
  title: "Write",
  ready: {
    adds: (sheets: number, workbook: boolean) =>
      `${countOf(sheets, "sheet")} will be added to ${workbook ? "this workbook" : "a copy of the workbook"}.`,
    own: "Your own sheets stay as they are.",
    ownCopy: "Your own sheets stay as they are, and so does your file.",
    replaces: (set: string) =>
      `They take the place of the earlier sheets ${set}…, which nobody has touched since they were written.`,
    kept: (set: string) => `The earlier sheets ${set}… stay, because somebody has changed them:`,
    edited: (sheets: string) => `edited: ${sheets}`,
    added: (sheets: string) => `added: ${sheets}`,
    gone: (sheets: string) => `taken away or renamed: ${sheets}`,
    beside: (set: string) => `The new ones, ${set}…, stand beside them.`,
    which: (sheets: number) => `Which sheets (${counted(sheets)})`,
    write: "Write to workbook",
    copy: { benchmark: "Make the benchmarked copy", case: "Make the audited copy" },
  },
  writing: {
    title: "Writing",
    sheet: (done: number, of: number, sheet: string) => `${counted(done)} of ${counted(of)}: ${sheet}`,
    starting: "Reading the workbook again before anything is written",
    cancel: "Cancel",
    cancelWhy: "If you cancel, the workbook stays as it was.",
  },
  done: {
    title: "Written",
    titleCopy: { benchmark: "The benchmarked copy is ready", case: "The audited copy is ready" },
    agrees: (formulas: number) =>
      formulas === 1
        ? "Excel agrees with the one figure (1 formula)."
        : `Excel agrees with every figure (${counted(formulas)} formulas).`,
    differs: (differing: number, formulas: number) =>
      `Excel does not agree with ${counted(differing)} of ${countOf(formulas, "formula")}`,
    differsTodo:
      "Do not rely on these sheets before this is understood: see that calculation is automatic, then look at the cells below. The checks sheet says the same.",
    difference: (calculated: string, computed: string) => `Excel has ${calculated}, Backbench ${computed}`,
    firstOf: (shown: number, differing: number) => `The first ${counted(shown)} of ${counted(differing)}:`,
    emptyCell: "nothing",
    notCalculated:
      "No other program has calculated these figures yet: they are what Backbench worked out. Open the copy in Excel, and it calculates every formula itself.",
    notAsked: "Excel has not been asked whether it agrees with the figures.",
    save: "Save the copy",
    opens: "Open",
    all: (sheets: number) => `All sheets (${counted(sheets)})`,
    seen: (notices: number) => `To look at, as with the results (${counted(notices)})`,
    takeBack: (set: string) =>
      `To take it back, delete the sheets whose names begin with ${set}: your own sheets were not changed. The next run takes their place unless somebody has edited them.`,
    replaced: "The earlier sheets, whose place they took, are gone.",
    takeBackCopy: "Your own file is as it was, so there is nothing to take back.",
    again: "Read the workbook again",
    another: { benchmark: "Benchmark another workbook", case: "Check another business case" },
  },
  sheets: "Sheets",
} as const;
