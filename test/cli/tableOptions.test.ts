import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { backbench, freshFolder, removeFolders } from "./backbench";
import { club } from "./badInputs";
import { bookOf } from "./books";

afterAll(removeFolders);

/** Inspects a book of one sheet whose headers say nothing of money. */
const inspect = async (...argv: readonly string[]) => {
  const book = join(freshFolder(), "in.xlsx");
  const rows = [
    ["Burnley Borough Council, 2024-25"],
    ["Thing", "A", "B", "C"],
    ["Finance", 900_000, 100_000, 1],
    ["Legal services", 400_000, 50_000, 2],
    ["ICT", 700_000, 0, 3],
  ];
  writeFileSync(book, await bookOf({ "The budget": rows }));
  return backbench("inspect", book, "--dataset", club, ...argv);
};

describe("a table whose headers nobody understands", () => {
  it("is refused with the option that helps", async () => {
    const { code, err } = await inspect("--cells", "'The budget'!A2:D5");
    expect(code).toBe(2);
    expect(err).toContain("--columns A=label,C=gross");
  });

  it("is read as the options say, by cells of a sheet or of the sheet that is named", async () => {
    for (const cells of [
      ["--cells", "'The budget'!A2:D5"],
      ["--sheet", "The budget", "--cells", "a2:d5"],
    ]) {
      const { code, out } = await inspect(...cells, "--columns", "B=gross, c=income", "--unit", "pounds");
      expect(code).toBe(0);
      expect(out).toContain("The budget!A2:D5");
      expect(out).toContain("columns   A=label “Thing”, B=gross “A”, C=income “B”, D=ignored “C”");
      expect(out).toContain("unit: 1, because as stated by the person (100.0 % sure)");
      expect(out).toMatch(/Finance +£900,000 /u);
    }
  });
});
