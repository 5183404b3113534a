import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { backbench, freshFolder, removeFolders } from "./backbench";
import { bookOf, costTable } from "./books";

afterAll(removeFolders);

const rows = [
  ["Finance", 900, -100, 800],
  ["ICT", 700, 0, 700],
];

describe("sheets whose name begins with BB_", () => {
  it("are read when they are the user's own", async () => {
    const folder = freshFolder();
    const path = join(folder, "in.xlsx");
    writeFileSync(path, await bookOf({ BB_Budget: costTable(rows) }));
    const { code, out } = await backbench("benchmark", path, "--out", join(folder, "out.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("from BB_Budget");
  });

  it("are never read as a cost table when a run wrote them, even when asked for", async () => {
    const folder = freshFolder();
    const [path, first] = [join(folder, "in.xlsx"), join(folder, "first.xlsx")];
    writeFileSync(path, await bookOf({ Costs: costTable(rows) }));
    expect((await backbench("benchmark", path, "--out", first)).code).toBe(0);
    const again = await backbench("benchmark", first, "--sheet", "BB_Results", "--out", join(folder, "second.xlsx"));
    expect(again.code).toBe(2);
    expect(again.err).toContain("BB_Results");
  });
});
