import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recalculated } from "../libreoffice/recalculated";
import { asset, backbench, freshFolder, removeFolders } from "./backbench";
import { cellFor, valueFor, withCell } from "./edited";
import { benchmarked } from "./libreoffice";
import { sheetsOf } from "./rerunning";

afterAll(removeFolders);

/** The headline figures as the sheets of a workbook show them. */
const headlines = async (bytes: Uint8Array) => {
  const ceiling = (header: string) => valueFor(bytes, "BB_Ceiling", "realistic", header);
  return {
    ceiling: await ceiling("Savings ceiling (£)"),
    topDown: await ceiling("Top-down ceiling (£)"),
    bottomUp: await ceiling("Bottom-up ceiling (£)"),
    backOffice: await valueFor(bytes, "BB_Cover", "Back-office cost", "Amount (£)"),
    share: await valueFor(bytes, "BB_Cover", "Back-office cost", "Share of total expenditure"),
    core: await valueFor(bytes, "BB_Results", "corporate-democratic-core", "Cost (£)"),
    reported: await valueFor(bytes, "BB_Bridge", "Reported, as shown in the workbook", "Amount (£)"),
    comparable: await valueFor(bytes, "BB_Bridge", "Comparable cost", "Amount (£)"),
  };
};

const edits = [
  { council: "burnley", line: "Corporate and Democratic Core", header: "Employees", more: 1_000 },
  { council: "lancashire", line: "Corporate and Democratic Core", header: "Running expenses", more: 2_500 },
];

describe("a correction of one cost cell, calculated in LibreOffice, moves the benchmarked workbook as a fresh run on it says:", () => {
  it.each(edits)("$council, $line, $header", async ({ council, line, header, more }) => {
    const input = new Uint8Array(readFileSync(asset(`examples/${council}-revenue-outturn-2024-25.xlsx`)));
    const output = await benchmarked(input);
    const before = await headlines(output);

    const address = await cellFor(input, "RO6", line, header);
    const value = Number(await valueFor(input, "RO6", line, header)) + more;
    const moved = await headlines(await recalculated(withCell(output, "RO6", address, value)));

    // The council's own totals are formulas, so the corrected input is calculated before it is read.
    const corrected = await recalculated(withCell(input, "RO6", address, value));
    const fresh = await headlines(await benchmarked(corrected));

    for (const [name, figure] of Object.entries(fresh)) {
      const shown = moved[name as keyof typeof moved];
      expect([name, Math.abs(Number(shown) - Number(figure)) <= 1e-9 * Math.abs(Number(figure))]).toEqual([name, true]);
    }
    expect(Number(moved.core) - Number(before.core)).toBe(more * 1000);
    expect(Number(moved.backOffice) - Number(before.backOffice)).toBe(more * 1000);
    expect(Number(moved.topDown) - Number(before.topDown)).toBeCloseTo(0.018 * more * 1000, 4);
    expect(Number(moved.bottomUp) - Number(before.bottomUp)).toBeCloseTo(0.12 * more * 1000, 4);
    expect(Number(moved.ceiling)).toBe(Math.min(Number(moved.topDown), Number(moved.bottomUp)));
    expect(Number(moved.comparable)).not.toBe(Number(before.comparable));
  });
});

describe("a run on what LibreOffice saved of an output", () => {
  it("finds the sheets as they were, takes their place and gives the same figures", async () => {
    const first = await benchmarked(asset("examples/burnley-revenue-outturn-2024-25.xlsx"));
    const folder = freshFolder();
    const [input, out] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    writeFileSync(input, await recalculated(first));
    const { code, err } = await backbench("benchmark", input, "--out", out);
    expect(code).toBe(0);
    expect(err).not.toContain("earlier run");
    const again = new Uint8Array(readFileSync(out));
    expect(await sheetsOf(again)).toEqual(await sheetsOf(first));
    expect(await headlines(again)).toEqual(await headlines(first));
  });
});
