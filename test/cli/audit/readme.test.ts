import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseSheetIds } from "../../../src/report/case/caseFrame";
import { backbench } from "../backbench";

const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8");

describe("the README", () => {
  it("names every option of the audit, and none that there is not", async () => {
    const { out } = await backbench("audit", "--help");
    const options = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/(?<![\w-])--[a-z]+/gu)].map(([option]) => option))].sort();
    const usage = /^ {4}npx backbench audit WORKBOOK[^\n]*/mu.exec(readme)?.[0] ?? "";
    expect(options(usage)).toEqual(options(out).filter((option) => option !== "--help"));
  });

  it("names every sheet that an audit writes, and none that it does not", () => {
    const named = new Set([...readme.matchAll(/`BB_(Case\w+)`/gu)].map(([, id]) => id));
    expect(named).toEqual(new Set(caseSheetIds));
  });
});
