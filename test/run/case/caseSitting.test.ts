import { auditFile } from "../../../src/run/case/auditFile";
import { caseSittingWith } from "../../../src/run/case/caseSittingWith";
import { soundCase } from "../../cli/audit/audited";
import { bookOf, costTable } from "../../cli/books";
import { withCell } from "../../cli/edited";
import { changeable } from "../changeable";
import { must } from "../must";
import { openedFrom, product } from "../runs";

const quiet = (): undefined => undefined;

describe("the steps of a sitting with a business case", () => {
  it("come to what an audit without a screen writes", async () => {
    const workbook = await openedFrom(soundCase);
    const sitting = caseSittingWith(workbook);
    const businessCase = must(await sitting.read({}));
    const seen = must(await sitting.audit({}));
    const wrote = must(await sitting.write({}, product, quiet, quiet));

    const alone = must(await auditFile({ name: workbook.name, bytes: soundCase }, {}, product, quiet));
    expect(Buffer.compare(workbook.bytes(), alone.bytes)).toBe(0);
    const { audit, proofs, sheets } = alone.run;
    expect(businessCase).toEqual(audit.businessCase);
    expect(seen).toEqual({ audit, proofs, sheets, replaces: false, kept: [] });
    expect(wrote).toEqual({ proofs, sheets, calculated: null });
  });

  it("read the workbook once, and again when they are told to", async () => {
    const { workbook, reads } = await changeable(soundCase);
    const sitting = caseSittingWith(workbook);
    must(await sitting.read({}));
    const once = reads();
    expect(once).toBeGreaterThan(0);
    must(await sitting.audit({}));
    must(await sitting.read({ scale: 1_000 }));
    expect(reads()).toBe(once);
    sitting.readAgain();
    must(await sitting.read({}));
    expect(reads()).toBe(2 * once);
  });

  it("take what is said now", async () => {
    const sitting = caseSittingWith(await openedFrom(soundCase));
    const found = must(await sitting.read({}));
    const claim = found.lines.find(({ part }) => part === "claim");
    if (!claim) throw new Error("no claim");
    const { at, label } = claim;
    const seen = must(
      await sitting.audit({
        scale: 1_000,
        lines: [{ at, label, part: "ignored" }],
        answers: [{ topic: "payback-year", value: 4 }],
      }),
    );
    const { businessCase } = seen.audit;
    expect(businessCase.scale).toBe(1_000);
    expect(businessCase.lines.map((line) => line.label)).not.toContain(label);
    expect(businessCase.answers.find(({ topic }) => topic === "payback-year")?.number).toBe(4);
  });

  it("are over before they begin where there is no case", async () => {
    const sitting = caseSittingWith(await openedFrom(await bookOf({ Costs: costTable() })));
    const read = await sitting.read({});
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code }) => code)).toContain("case/none-found");
  });
});

describe("a write of an audit that was seen", () => {
  const inCase = withCell(soundCase, "Claims", "A5", "Another name for it");
  const outside = withCell(soundCase, "Read me", "A1", "Another title");

  it("writes nothing when a cell of the case's sheets is another by then", async () => {
    const { workbook, bytes, become } = await changeable(soundCase);
    const sitting = caseSittingWith(workbook);
    must(await sitting.audit({}));
    await become(inCase);
    const before = bytes();
    const wrote = await sitting.write({}, product, quiet, quiet);
    expect(wrote.issues.map(({ code }) => code)).toEqual(["run/changed-since-read"]);
    expect(Buffer.compare(bytes(), before)).toBe(0);
    sitting.readAgain();
    must(await sitting.audit({}));
    must(await sitting.write({}, product, quiet, quiet));
  });

  it("does not mind a sheet that the case is not read from", async () => {
    const { workbook, become } = await changeable(soundCase);
    const sitting = caseSittingWith(workbook);
    must(await sitting.audit({}));
    await become(outside);
    must(await sitting.write({}, product, quiet, quiet));
  });

  it("remembers what was seen when another sitting takes the place of the first", async () => {
    const { workbook, become } = await changeable(soundCase);
    let seen: string | null = null;
    const onSeen = (cells: string | null): void => void (seen = cells);
    must(await caseSittingWith(workbook, { seen, onSeen }).audit({}));
    expect(seen).toMatch(/^[0-9a-f]{64}$/u);
    await become(inCase);
    const wrote = await caseSittingWith(workbook, { seen, onSeen }).write({}, product, quiet, quiet);
    expect(wrote.issues.map(({ code }) => code)).toEqual(["run/changed-since-read"]);
  });
});
