import type { Cell } from "./sheetModel";

/** What the colours of a set's cells mean, in words, for its cover. SHEETS rules 1 and 23. */
export const colourKey: readonly Cell[] = [
  { value: "Colour key: an input, which may be changed", style: "input" },
  { value: "Colour key: a calculation, which follows by formula", style: "calculation" },
  { value: "Colour key: a check", style: "check" },
];
