import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { backbench, freshFolder, removeFolders } from "./backbench";
import { bookOf, costTable } from "./books";

afterAll(removeFolders);

const backOfficeLine = async (rows: readonly (readonly (string | number | null)[])[]): Promise<string> => {
  const folder = freshFolder();
  const path = join(folder, "in.xlsx");
  writeFileSync(path, await bookOf({ Costs: costTable(rows) }));
  const { code, out } = await backbench("benchmark", path, "--out", join(folder, "out.xlsx"));
  expect(code).toBe(0);
  return out.split("\n").find((line) => line.startsWith("Back office")) ?? "";
};

describe("what the command line says of the back office", () => {
  it("leaves its share out where the table states no total expenditure", async () => {
    const rows = [
      ["Finance", 900, -100, 800],
      ["ICT", 700, 0, 700],
    ];
    expect(await backOfficeLine(rows)).toBe("Back office           £1,600,000");
  });

  it("names the functions that it does not count because their figure is missing", async () => {
    const rows = [
      ["Finance", 900, -100, 800],
      ["Legal services", "n/a", "n/a", "n/a"],
      ["ICT", 700, 0, 700],
    ];
    expect(await backOfficeLine(rows)).toBe(
      "Back office           £1,600,000; not counted, because there is no figure: Legal",
    );
  });
});
