import { unzipSync } from "fflate";
import { removeFolders } from "./backbench";
import { cellFor, partOf, valueFor, withCell, without } from "./edited";
import { borough, isSame, keepsUserParts, run, setOf, sheetsOf } from "./rerunning";

afterAll(removeFolders);

let first: Uint8Array;
beforeAll(async () => {
  first = (await run(borough)).bytes;
});

const edits = [
  {
    name: "a yield on BB_Inputs",
    sheet: "BB_Inputs",
    row: "yield_realistic",
    header: "Value",
    to: 0.01,
    check: async (bytes: Uint8Array): Promise<void> => {
      const of = (header: string) => valueFor(bytes, "BB2_Ceiling", "realistic", header);
      expect(await of("Yield (share of total expenditure)")).toBe(0.01);
      expect(await of("Top-down ceiling (£)")).toBe(1_201_320);
    },
  },
  {
    name: "a function code on BB_Mapping",
    sheet: "BB_Mapping",
    row: "Payroll",
    header: "Function code",
    to: "human-resources",
    check: async (bytes: Uint8Array): Promise<void> => {
      expect(await valueFor(bytes, "BB2_Mapping", "Payroll", "Function code")).toBe("human-resources");
      expect(await valueFor(bytes, "BB2_Mapping", "Payroll", "Rule that matched")).toBe("sheet");
    },
  },
  {
    name: "a line taken out of the mapping on BB_Mapping",
    sheet: "BB_Mapping",
    row: "Payroll",
    header: "Function code",
    to: "unmapped",
    check: async (bytes: Uint8Array): Promise<void> => {
      expect(await valueFor(bytes, "BB2_Mapping", "Payroll", "Function")).toBe("Not mapped");
    },
  },
  {
    name: "a side of the boundary on BB_Boundary",
    sheet: "BB_Boundary",
    row: "legal",
    header: "In the back office",
    to: "No",
    check: async (bytes: Uint8Array): Promise<void> => {
      expect(await valueFor(bytes, "BB2_Results", "legal", "In the back office")).toBe("No");
    },
  },
] as const;

describe("after somebody has edited", () => {
  it.each(edits)(
    "$name, that set is kept as it stands and BB2 is written beside it from the correction",
    async (edit) => {
      const address = await cellFor(first, edit.sheet, edit.row, edit.header);
      const corrected = withCell(first, edit.sheet, address, edit.to);
      const second = await run(corrected);
      expect(second.code).toBe(0);
      expect(second.err).toContain(`edited ${edit.sheet}. So that set is kept as it stands`);
      expect(second.err).toContain("written beside it as BB2_…, with the choices, inputs, boundary and mapping");
      keepsUserParts(second.bytes);
      const sheets = await sheetsOf(second.bytes);
      expect(setOf(sheets, "BB")).toEqual(setOf(await sheetsOf(first), "BB"));
      expect(setOf(sheets, "BB2")).toEqual(setOf(sheets, "BB").map((name) => name.replace("BB_", "BB2_")));
      const [before, after] = [unzipSync(corrected), unzipSync(second.bytes)];
      for (const name of setOf(sheets, "BB"))
        expect([name, isSame(before[partOf(corrected, name)], after[partOf(second.bytes, name)])]).toEqual([
          name,
          true,
        ]);
      await edit.check(second.bytes);

      const third = await run(second.bytes);
      expect(third.code).toBe(0);
      expect(await sheetsOf(third.bytes)).toEqual(sheets);
      await edit.check(third.bytes);
    },
  );

  it("BB2 as well, a third set is written from the later correction", async () => {
    const typed = async (bytes: Uint8Array, set: string, to: number): Promise<Uint8Array> =>
      withCell(bytes, `${set}_Inputs`, await cellFor(bytes, `${set}_Inputs`, "yield_realistic", "Value"), to);
    const second = await run(await typed(first, "BB", 0.01));
    const third = await run(await typed(second.bytes, "BB2", 0.012));
    expect(await valueFor(third.bytes, "BB3_Ceiling", "realistic", "Yield (share of total expenditure)")).toBe(0.012);
    expect(third.err).toContain("written beside it as BB3_…");
    const fourth = await run(without(third.bytes, setOf(await sheetsOf(third.bytes), "BB")));
    expect([...new Set((await sheetsOf(fourth.bytes)).map((name) => /^BB\d*/u.exec(name)?.[0]))]).toEqual(
      expect.arrayContaining(["BB2", "BB3"]),
    );
    expect(setOf(await sheetsOf(fourth.bytes), "BB")).toEqual([]);
  });

  it.each([
    ["BB_Inputs", "yield_realistic", "Value", "2 %", /“yield_realistic”.*“2 %”, which is not a number/u],
    ["BB_Mapping", "Payroll", "Function code", "pay roll", /“pay roll” is not a function/u],
    ["BB_Mapping", "Payroll", "Share of the line", 0.5, /come to 0.5, not to 1/u],
    ["BB_Boundary", "legal", "In the back office", "Maybe", /“Maybe” for legal/u],
  ] as const)(
    "%s so that it cannot be used, nothing is written and the cell is named (%s, %s)",
    async (sheet, row, header, to, says) => {
      const address = await cellFor(first, sheet, row, header);
      const again = await run(withCell(first, sheet, address, to));
      expect(again.code).toBe(2);
      expect(again.err).toMatch(says);
      expect(again.err).toContain(`where: ${sheet}!${address}\n`);
    },
  );
});
