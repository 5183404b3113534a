import { removeFolders } from "../backbench";
import { bookOf } from "../books";
import { cellFor, renamed, withCell } from "../edited";
import { audited } from "./audited";

afterAll(removeFolders);

const rows = (first: string): readonly (readonly (string | number)[])[] => [
  ["Savings", "Function", "Saving a year (£)"],
  [first, "finance", 4_215_310],
  ["One service desk", "ict", 3_871_450],
];

const labelsIn = (out: string): readonly string[] =>
  (JSON.parse(out) as { lines: readonly { label: string; part: string }[] }).lines
    .filter(({ part }) => part === "claim")
    .map(({ label }) => label);

let corrected: Uint8Array;
beforeAll(async () => {
  const book = await bookOf({ North: rows("One finance team"), South: rows("One ledger") });
  const { bytes } = await audited(book, "--sheet", "North");
  const part = await cellFor(bytes, "BB_CaseLines", "One service desk", "Part");
  corrected = withCell(bytes, "BB_CaseLines", part, "ignored");
});

describe("what was said of a case", () => {
  it("holds for that case, without naming its sheet again", async () => {
    const { out, err } = await audited(corrected, "--json", "-");
    expect(labelsIn(out)).toEqual(["One finance team"]);
    expect(err).not.toContain("corrected");
  });

  it("does not hold for another on other sheets of the workbook, and that is said", async () => {
    const { out, err } = await audited(corrected, "--sheet", "South", "--json", "-");
    expect(labelsIn(out)).toEqual(["One ledger", "One service desk"]);
    expect(err).toContain("the case on North were corrected");
  });

  it("holds where its sheet is named again, and another with it", async () => {
    const { out } = await audited(corrected, "--sheet", "North", "South", "--json", "-");
    expect(labelsIn(out)).toEqual(["One finance team", "One ledger", "One service desk"]);
  });

  it("leaves the case to be looked for anew where its sheet is gone, and that is said", async () => {
    const { out, err } = await audited(renamed(corrected, "North", "West"), "--json", "-");
    expect(err).toContain("stands on North, which the workbook no longer has");
    expect(labelsIn(out)).toContain("One service desk");
  });
});
