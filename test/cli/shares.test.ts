import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asset, backbench, freshFolder, removeFolders } from "./backbench";
import { bookOf, costTable } from "./books";

afterAll(removeFolders);

interface Shares {
  readonly backOffice: { readonly share: number };
}

describe("the gross back-office share that the command line reports for 2024-25", () => {
  it.each([
    ["Burnley", "burnley", "37.6"],
    ["Blackburn with Darwen", "blackburn-with-darwen", "11.7"],
    ["Lancashire", "lancashire", "4.8"],
  ])("is of %s %s %%", async (name, file, share) => {
    const folder = freshFolder();
    const json = join(folder, "out.json");
    const path = asset(`examples/${file}-revenue-outturn-2024-25.xlsx`);
    const { code, out } = await backbench("benchmark", path, "--out", join(folder, "out.xlsx"), "--json", json);
    expect(code).toBe(0);
    expect(out).toContain(name);
    expect(out).toContain(`, ${share} % of it (rule of thumb 15.0 %)`);
    const { backOffice } = JSON.parse(readFileSync(json, "utf8")) as Shares;
    expect((backOffice.share * 100).toFixed(1)).toBe(share);
  });
});

it("adds up, mapped and unmapped, for a table whose net is made of gross and income", async () => {
  const folder = freshFolder();
  const path = join(folder, "in.xlsx");
  writeFileSync(path, await bookOf({ Costs: costTable().map((row) => row.slice(0, 3)) }));
  const { code, out } = await backbench("benchmark", path, "--basis", "net", "--out", join(folder, "out.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain("Total expenditure     £3,350,000");
  expect(out).toContain("none failed");
});
