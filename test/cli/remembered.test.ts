import { readFileSync } from "node:fs";
import { join } from "node:path";
import { backbench, removeFolders } from "./backbench";
import { valueFor } from "./edited";
import { borough, run } from "./rerunning";

afterAll(removeFolders);

const said = [
  { option: ["--header", "5"], row: "header", value: "row 5" },
  { option: ["--unit", "thousands"], row: "unit", value: "thousands" },
  { option: ["--signs", "turned"], row: "signs", value: "turned" },
  { option: ["--months", "9"], row: "months", value: "9 months" },
  { option: ["--columns", "G=ignored,A=note"], row: "column_A", value: "note" },
  { option: ["--rows", "13=ignored,20=line,27=total"], row: "row_20", value: "line" },
];

describe("what the command line says of a table", () => {
  it("stands on BB_Choices and holds for the next run, which is told nothing and writes the same", async () => {
    const first = await run(borough, ...said.flatMap(({ option }) => option));
    expect(first.code).toBeLessThan(2);
    for (const { row, value } of said) {
      expect(await valueFor(first.bytes, "BB_Choices", row, "Value")).toBe(value);
      expect(await valueFor(first.bytes, "BB_Choices", row, "Worked out by Backbench")).toBe("[z]");
    }
    const second = await run(first.bytes);
    expect(second.code).toBe(first.code);
    expect(Buffer.compare(Buffer.from(second.bytes), Buffer.from(first.bytes))).toBe(0);
  });
});

describe("the README", () => {
  it("names every option, and none that there is not", async () => {
    const { out } = await backbench("benchmark", "--help");
    const options = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/(?<![\w-])--[a-z]+/gu)].map(([option]) => option))].sort();
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const usage = /^ {4}npx backbench benchmark WORKBOOK[^]*?^ {4}npx backbench inspect/mu.exec(readme)?.[0] ?? "";
    expect(options(usage)).toEqual(options(out).filter((option) => option !== "--help"));
  });
});
