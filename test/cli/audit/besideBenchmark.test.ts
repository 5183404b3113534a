import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { backbench, freshFolder, removeFolders } from "../backbench";
import { bookOf, costTable } from "../books";
import { partOf } from "../edited";
import { isSame, setOf, sheetsOf } from "../rerunning";
import { audited } from "./audited";

afterAll(removeFolders);

const caseRows = [
  ["Business case: shared support services"],
  [],
  ["Savings", "Function", "Saving a year (£)"],
  ["One finance team", "finance", 4_215_310],
  ["One service desk", "ict", 3_871_450],
];

const benchmarked = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const folder = freshFolder();
  const [input, output] = [join(folder, "council.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(input, bytes);
  const { code, err } = await backbench("benchmark", input, "--sheet", "Costs", "--out", output);
  if (code > 1) throw new Error(err);
  return new Uint8Array(readFileSync(output));
};

const auditedBytes = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { code, err, bytes: after } = await audited(bytes, "--sheet", "Case");
  if (code > 1) throw new Error(err);
  return after;
};

/** The sheets of ours in a workbook whose parts are not those that they were before, byte for byte. */
const changed = async (before: Uint8Array, after: Uint8Array): Promise<readonly string[]> => {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  const ours = setOf(await sheetsOf(before), "BB");
  expect(ours.length).toBeGreaterThan(10);
  return ours.filter((name) => !isSame(one[partOf(before, name)], other[partOf(after, name)]));
};

describe("in a workbook that holds a cost table and a business case", () => {
  let both: Uint8Array;
  beforeAll(async () => {
    both = await bookOf({ Costs: costTable(), Case: caseRows });
  });

  it("an audit leaves the sheets of a benchmark as they were, byte for byte", async () => {
    const before = await benchmarked(both);
    const after = await auditedBytes(before);
    expect(await changed(before, after)).toEqual([]);
    expect(await sheetsOf(after)).toEqual(expect.arrayContaining(["BB_Cover", "BB_CaseLines"]));
  });

  it("a benchmark leaves the sheets of an audit as they were, byte for byte", async () => {
    const before = await auditedBytes(both);
    const after = await benchmarked(before);
    expect(await changed(before, after)).toEqual([]);
    expect(await sheetsOf(after)).toEqual(expect.arrayContaining(["BB_CaseLines", "BB_Cover"]));
  });

  it("each takes the place of its own earlier set only, however often they follow one another", async () => {
    const once = await auditedBytes(await benchmarked(both));
    const twice = await auditedBytes(await benchmarked(once));
    const thrice = await auditedBytes(await benchmarked(twice));
    expect([...(await sheetsOf(thrice))].sort()).toEqual([...(await sheetsOf(once))].sort());
    expect(Object.keys(unzipSync(thrice)).sort()).toEqual(Object.keys(unzipSync(once)).sort());
    expect(await changed(once, thrice)).toEqual([]);
  });

  it("neither is read as the other's: without being told, each finds its own sheet", async () => {
    const written = await auditedBytes(await benchmarked(both));
    const { out } = await audited(written, "--json", "-");
    expect((JSON.parse(out) as { case: { sheets: readonly string[] } }).case.sheets).toEqual(["Case"]);
    const folder = freshFolder();
    const path = join(folder, "council.xlsx");
    writeFileSync(path, written);
    expect((await backbench("benchmark", path, "--out", join(folder, "out.xlsx"))).out).toContain("from Costs");
  });
});
