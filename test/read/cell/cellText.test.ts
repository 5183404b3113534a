import fc from "fast-check";
import { cellText } from "../../../src/read/cell/cellText";
import { gridOf } from "../gridOf";

const textOf = (value: string): string => cellText(gridOf("Costs", [[value]]), 1, 1);

describe("the text of a cell", () => {
  it("is on one line with its spaces collapsed, whatever they are", () => {
    expect(textOf(" Legal\u00a0\u00a0services\r\n(net) ")).toBe("Legal services (net)");
    const character = fc.constantFrom(
      " ",
      "\u00a0",
      "\t",
      "\n",
      "\u2009",
      "\u3000",
      "\ufeff",
      "\u1680",
      "a",
      "£",
      "–",
      "é",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: character }), fc.string()), (text) => {
        expect(textOf(text)).toBe(text.replace(/[\u00a0\s]+/gu, " ").trim());
      }),
    );
  });

  it("is the digits of a number, and empty for anything else", () => {
    const grid = gridOf("Costs", [[1234.5, true, { error: "#N/A" }, null]]);
    expect([1, 2, 3, 4].map((column) => cellText(grid, 1, column))).toEqual(["1234.5", "", "", ""]);
  });
});
