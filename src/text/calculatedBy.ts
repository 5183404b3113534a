/** How the line begins that says which program worked the formulas out. It is written again after the run, so fingerprints leave it out. */
export const calculatedByPrefix = "Calculated by ";

/**
 * The line as a run writes it, and what it says once Excel has worked the formulas out: `{formulas}` and `{differing}` stand for the counts,
 * `{where}` for the first cells that differ.
 */
export const calculatedByWords = {
  backbench: `${calculatedByPrefix}Backbench. Nothing has compared these values with Excel's yet; Excel puts its own in their place when it calculates.`,
  agrees: `${calculatedByPrefix}Excel after writing: for every one of {formulas} formulas it has the value that Backbench worked out.`,
  differs: `${calculatedByPrefix}Excel after writing: {differing} of {formulas} formulas DIFFER from what Backbench worked out, first {where}. Do not use this benchmark before you know why.`,
} as const;
