/** The colours of our sheets, six hex digits each. Contrast of letters against their fill is at least 4.5:1 (SHEETS rule 23). */
export const colours = {
  navy: "1F3864",
  white: "FFFFFF",
  grey: "595959",
  inputText: "1F3F8F",
  inputFill: "FFF2CC",
  checkFill: "F2F2F2",
  link: "0563C1",
  hairline: "D9D9D9",
  gridline: "E7E6E6",
  axis: "BFBFBF",
} as const;
