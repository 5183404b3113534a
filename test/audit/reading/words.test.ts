import { knownIssueCodes } from "../../../src/text/issues";
import { possibleCodes } from "../../ground/issueCodes";

describe("what reading a case may say", () => {
  it("has words for every code that stands in its source", () => {
    const codes = [...possibleCodes].filter((code) => code.startsWith("case/"));
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !knownIssueCodes.includes(code))).toEqual([]);
  });
});
