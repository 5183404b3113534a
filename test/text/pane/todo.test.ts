import { knownIssueCodes } from "../../../src/text/issues";
import { codesWithPaneWords, paneWordsOf } from "../../../src/text/pane/todo";

describe("what the pane says to do about an issue", () => {
  /** Codes that only the command line's own options, files and outputs can raise. */
  const elsewhere = /^(?:option|file)\//u;

  it("never names an option of the command line", () => {
    const named = knownIssueCodes
      .filter((code) => !elsewhere.test(code))
      .filter((code) => /--\w|command line/u.test(paneWordsOf({ code, severity: "error" }).todo));
    expect(named).toEqual([]);
  });

  it("stands only for issues that there are", () => {
    expect(codesWithPaneWords.filter((code) => !knownIssueCodes.includes(code))).toEqual([]);
  });
});
