import { unzipSync } from "fflate";
import { caseSheetIds } from "../../../src/report/case/caseFrame";
import { removeFolders } from "../backbench";
import { cellFor, partOf, renamed, withCell, without } from "../edited";
import { isSame, setOf, sheetsOf } from "../rerunning";
import { audited, soundCase } from "./audited";

afterAll(removeFolders);

let first: Uint8Array;
beforeAll(async () => {
  first = (await audited(soundCase)).bytes;
});

const ours = async (bytes: Uint8Array, set: string): Promise<readonly string[]> => setOf(await sheetsOf(bytes), set);

it("a sound case has every sheet of an audit", async () => {
  expect(await ours(first, "BB")).toHaveLength(caseSheetIds.length);
});

describe("an audit of its own output", () => {
  it("takes the place of the sheets it wrote and differs in nothing: ten of them grow nothing", async () => {
    let bytes = first;
    for (let run = 0; run < 10; run += 1) {
      const again = await audited(bytes);
      expect([again.code, again.err]).toEqual([0, ""]);
      bytes = again.bytes;
    }
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(first))).toBe(0);
  });

  it("never takes its own sheets for the case, even when one was renamed", async () => {
    const again = await audited(renamed(first, "BB_CaseLines", "Our lines"));
    expect(again.code).toBe(0);
    expect(await sheetsOf(again.bytes)).toContain("Our lines");
    expect(again.err).toContain("deleted or renamed BB_CaseLines");
    expect((await ours(again.bytes, "BB2")).length).toBe((await ours(first, "BB")).length);
  });

  it("keeps a set that somebody has edited, byte for byte, and writes the new one beside it", async () => {
    const cell = await cellFor(first, "BB_CaseInputs", "discount_rate", "Value");
    const edited = withCell(first, "BB_CaseInputs", cell, 0.05);
    const again = await audited(edited);
    expect(again.code).toBe(0);
    expect(again.err).toContain("BB_Case…");
    expect(again.err).toContain("BB2_Case…");
    const [before, after] = [unzipSync(edited), unzipSync(again.bytes)];
    for (const name of await ours(first, "BB"))
      expect([name, isSame(before[partOf(edited, name)], after[partOf(again.bytes, name)])]).toEqual([name, true]);
    const third = await audited(again.bytes);
    expect(await sheetsOf(third.bytes)).toEqual(await sheetsOf(again.bytes));
    expect(Buffer.compare(Buffer.from(third.bytes), Buffer.from(again.bytes))).toBe(0);
  });

  it("keeps the rest of a set of which a sheet was deleted", async () => {
    const again = await audited(without(first, ["BB_CaseChecks"]));
    expect(again.err).toContain("deleted or renamed BB_CaseChecks");
    expect(await ours(again.bytes, "BB")).toContain("BB_CaseClaims");
  });
});
