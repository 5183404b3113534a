import { functionOfCode } from "../../../src/read/mapping/returnCodes";

describe("the line numbers of the revenue returns", () => {
  it("make lines before central services front line, and other services too", () => {
    expect(["110", "290", "601", "602", "698"].map(functionOfCode)).toEqual(
      Array.from({ length: 5 }, () => "front-line-services"),
    );
  });

  it("leave a central line that is not known to its label, rather than call it front line", () => {
    expect(["606", "621", "689"].map(functionOfCode)).toEqual([undefined, undefined, undefined]);
  });

  it("name nothing after the total, and nothing that is no line number", () => {
    expect(["699", "711", "849", "6100", "", "CDC"].map(functionOfCode)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
    expect(functionOfCode("610")).toBe("corporate-democratic-core");
  });
});
