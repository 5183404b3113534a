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

describe("what the command line says of cost outside the functions", () => {
  it("names the pounds of lines that matched no function", async () => {
    const folder = freshFolder();
    const path = join(folder, "in.xlsx");
    const rows = [
      ["Finance", 900, -100, 800],
      ["Transformation reserve projects", 300, 0, 300],
    ];
    writeFileSync(path, await bookOf({ Costs: costTable(rows) }));
    const { out } = await backbench("benchmark", path, "--out", join(folder, "out.xlsx"));
    expect(out).toContain("Not mapped            £300,000: no function matched, see the mapping sheet");
  });

  it("shows a level of the returns that is compared apart from the functions in it", async () => {
    const path = "assets/examples/burnley-revenue-outturn-2024-25.xlsx";
    const { out } = await backbench("benchmark", path, "--out", join(freshFolder(), "out.xlsx"));
    const [, levels] = out.split("Levels of the returns that they stand in, counted in no total\n");
    expect(levels).toContain("Central services, as returned");
    expect(levels).toContain("Council-tax and business-rates collection");
  });
});
