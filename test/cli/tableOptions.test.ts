import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asset, backbench, freshFolder, removeFolders } from "./backbench";
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
      expect(out).toContain("B “A” is gross: as stated by the person (certain, 100 %)");
      expect(out).toContain("C “B” is income: as stated by the person (certain, 100 %)");
      expect(out).toContain("not read: D “C”");
      expect(out).toContain("pounds: as stated by the person (certain, 100 %)");
      expect(out).toMatch(/Finance +£900,000 /u);
    }
  });
});

describe("the header, rows, signs and months of a table", () => {
  it("are as the options say, and inspect says whose word it is", async () => {
    const { code, out } = await inspect(
      ...["--header", "2", "--columns", "B=gross,C=income", "--rows", "5=total, 4=ignored", "--signs", "as-shown"],
      ...["--months", "9"],
    );
    expect(code).toBe(0);
    for (const said of [
      "Header   row 2: as stated by the person (certain, 100 %)",
      "row 4, ignored: as stated by the person of “Legal services” (certain, 100 %)",
      "row 5, total: as stated by the person of “ICT” (certain, 100 %)",
      "Signs    cost positive, income positive: as stated by the person",
      "Months   9 months: as stated by the person (certain, 100 %)",
    ])
      expect(out).toContain(said);
    expect(out).not.toMatch(/^ +Legal services/mu);
  });

  it.each([
    ["--rows", "12=sum", "does not say what rows are", "line, total, heading, ignored"],
    ["--rows", "B=total", "does not say what rows are", "12=total,15=ignored"],
    ["--rows", "12=total,12=line", "does not say what rows are", "each row once"],
    ["--header", "A4", "is no row of a sheet", "4:6"],
    ["--months", "13", "is no number of months", "1 to 12"],
    ["--signs", "minus", "does not say how the table shows cost", "as-shown"],
    ["--columns", "A=labels", "does not say what columns are", "other-expenditure"],
  ])("are refused as %s %s, and what may stand there is said", async (option, given, what, todo) => {
    const { code, err } = await inspect(option, given);
    expect(code).toBe(2);
    expect(err).toContain(`“${given}” ${what}`);
    expect(err).toContain(todo);
  });

  it("are refused where the table has no such place", async () => {
    const stated = ["--columns", "B=gross"];
    const rows = await inspect("--sheet", "The budget", ...stated, "--rows", "9=line");
    expect([rows.code, rows.err]).toEqual([2, expect.stringContaining("what row 9 is, but the rows")]);
    const header = await inspect("--sheet", "The budget", ...stated, "--header", "70");
    expect(header.code).toBe(2);
  });

  it("are refused for a known form, which fixes them, while the months hold", async () => {
    const form = asset("examples/burnley-revenue-outturn-2024-25.xlsx");
    for (const said of [
      ["--rows", "9=total"],
      ["--header", "4"],
      ["--signs", "turned"],
    ]) {
      const { code, err } = await backbench("inspect", form, "--dataset", club, ...said);
      expect([code, err]).toEqual([2, expect.stringContaining("is a form that is known")]);
    }
    const { code, out, err } = await backbench("inspect", form, "--dataset", club, "--months", "6");
    expect(code).toBe(0);
    expect(out).toContain("Months   6 months: as stated by the person");
    expect(err).toContain("The figures cover 6 months");
  });
});
