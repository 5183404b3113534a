import { strFromU8, unzipSync } from "fflate";
import { removeFolders } from "./backbench";
import { calculatedByWords } from "../../src/text/calculatedBy";
import { gridOf, partOf, renamed, valueFor, withCell, without } from "./edited";
import { borough, isSame, keepsUserParts, run, setOf, sheetsOf } from "./rerunning";

afterAll(removeFolders);

let first: Uint8Array;
beforeAll(async () => {
  first = (await run(borough)).bytes;
});

describe("a run on its own output", () => {
  it("takes the place of the sheets it wrote, and differs in nothing", async () => {
    const second = await run(first);
    expect(second.code).toBe(0);
    expect(second.err).not.toContain("earlier run");
    expect(await sheetsOf(second.bytes)).toEqual(await sheetsOf(first));
    const [before, after] = [unzipSync(first), unzipSync(second.bytes)];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(Object.keys(before).filter((name) => !isSame(before[name], after[name]))).toEqual([]);
  });

  it("takes the place of a set that nobody has touched, although Excel said on it that it has calculated", async () => {
    let bytes = first;
    for (const name of ["BB_Cover", "BB_Checks"]) {
      const grid = await gridOf(bytes, name);
      const rows = Array.from({ length: grid.rowCount }, (_, index) => index + 1);
      const row = rows.find((one) => grid.value(one, 1) === calculatedByWords.backbench);
      bytes = withCell(bytes, name, `A${row}`, calculatedByWords.agrees.replace("{formulas}", "1,204"));
    }
    expect(await sheetsOf((await run(bytes)).bytes)).toEqual(await sheetsOf(first));
  });

  it("does as the first was told, unless it is told otherwise", async () => {
    const told = await run(borough, "--comparators", "neighbours", "--basis", "net");
    const choice = (bytes: Uint8Array, name: string) => valueFor(bytes, "BB_Choices", name, "Value");
    const second = await run(told.bytes, "--basis", "gross");
    expect(await choice(second.bytes, "comparators")).toBe("neighbours");
    expect(await choice(second.bytes, "basis")).toBe("gross");
    expect(await choice(first, "comparators")).toBe("class");
  });

  it("written once more from there gives the same sheets again", async () => {
    const second = await run(first);
    const third = await run(second.bytes);
    expect(await sheetsOf(third.bytes)).toEqual(await sheetsOf(first));
    expect(await valueFor(third.bytes, "BB_Cover", "Realistic saving", "Amount (£)")).toBe(
      await valueFor(first, "BB_Cover", "Realistic saving", "Amount (£)"),
    );
  });
});

describe("a sheet of the user's doing is never lost or replaced:", () => {
  const kept = async (bytes: Uint8Array, name: string, says: RegExp | null): Promise<Uint8Array> => {
    const again = await run(bytes);
    expect(again.code).toBe(0);
    expect(await sheetsOf(again.bytes)).toContain(name);
    expect(isSame(unzipSync(bytes)[partOf(bytes, name)], unzipSync(again.bytes)[partOf(again.bytes, name)])).toBe(true);
    if (says) expect(again.err).toMatch(says);
    else expect(again.err).not.toContain("earlier run");
    keepsUserParts(again.bytes);
    return again.bytes;
  };

  it("BB_Notes of their own making, beside our sheets and without them", async () => {
    const [notes] = await sheetsOf(borough);
    expect(
      setOf(await sheetsOf(await kept(renamed(borough, notes ?? "", "BB_Notes"), "BB_Notes", null)), "BB2"),
    ).toEqual([]);
    await kept(renamed(first, notes ?? "", "BB_Notes"), "BB_Notes", null);
  });

  it("BB_Gaps of their own making, before we ever wrote one", async () => {
    const [notes] = await sheetsOf(borough);
    const after = await kept(renamed(borough, notes ?? "", "BB_Gaps"), "BB_Gaps", /deleted or renamed BB_Contents/u);
    expect(setOf(await sheetsOf(after), "BB")).toEqual(["BB_Gaps"]);
  });

  it("a results sheet of ours that was renamed, which is not taken for a cost table either", async () => {
    await kept(renamed(first, "BB_Mapping", "Our lines"), "Our lines", /deleted or renamed BB_Mapping/u);
  });

  it("the rest of a set of which a sheet was deleted", async () => {
    await kept(without(first, ["BB_Charts"]), "BB_Results", /deleted or renamed BB_Charts/u);
  });

  it("the rest of a set without its contents", async () => {
    await kept(without(first, ["BB_Contents"]), "BB_Results", /deleted or renamed BB_Contents/u);
  });
});

it("starts anew under the first name when every sheet of ours was deleted in Excel, although its names were left behind", async () => {
  const again = await run(without(first, setOf(await sheetsOf(first), "BB")));
  expect(again.code).toBe(0);
  expect(await sheetsOf(again.bytes)).toEqual(await sheetsOf(first));
  expect(strFromU8(unzipSync(again.bytes)["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("#REF!");
});
