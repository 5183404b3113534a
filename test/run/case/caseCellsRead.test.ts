import { createHash } from "node:crypto";
import { caseCellsRead } from "../../../src/run/case/caseCellsRead";
import { gridOf, workbookOf } from "../../read/gridOf";

const rows = [
  ["Savings", null, "£"],
  ["One finance team", "", 1 / 3],
];

describe("the hash of the cells that a case was read from", () => {
  it("is the one that the decision describes, over all of its sheets and no other", async () => {
    const workbook = workbookOf([gridOf("Case", rows), gridOf("Partners", [["Wold"]]), gridOf("Read me", [["Hello"]])]);
    const cells = [
      ["Case", 1, 1, "Savings"],
      ["Case", 1, 3, "£"],
      ["Case", 2, 1, "One finance team"],
      ["Case", 2, 3, 0.333333333333333],
      ["Partners", 1, 1, "Wold"],
    ];
    const expected = createHash("sha256")
      .update(cells.map((cell) => JSON.stringify(cell)).join("\n"))
      .digest("hex");
    expect(await caseCellsRead(workbook, { sheets: ["Case", "Partners"] })).toBe(expected);
  });

  it("is another when any cell of a sheet of the case is, read or not", async () => {
    const of = (note: string) => caseCellsRead(workbookOf([gridOf("Case", [...rows, [note]])]), { sheets: ["Case"] });
    expect(await of("a note")).not.toBe(await of("another"));
  });
});
