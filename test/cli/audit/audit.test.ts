import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asset, backbench, filesIn, freshFolder, removeFolders } from "../backbench";
import { bookOf } from "../books";
import { audited, clydeValley, soundCase } from "./audited";

afterAll(removeFolders);

/** Printed text with its line breaks undone. */
const unwrapped = (text: string): string => text.replaceAll(/\s+/gu, " ");

describe("backbench audit", () => {
  it("ends with 0 on a sound case, and says that its claims stand", async () => {
    const { code, out, err } = await audited(soundCase);
    expect([code, err]).toEqual([0, ""]);
    expect(unwrapped(out)).toContain("The claims stand: every check that bears on how much is saved passes.");
    expect(out).toMatch(/^Checks {16}22 made: 0 fail, 0 cannot tell, 22 pass$/mu);
    expect(out).toMatch(/^Sheets' own checks {4}\d+ made, none failed$/mu);
  });

  it("ends with 1 on Clyde Valley 2011: 19.4 % of the cost in scope, above the realistic ceiling and within the best case", async () => {
    const { code, out } = await audited(clydeValley);
    expect(code).toBe(1);
    const said = unwrapped(out);
    expect(said).toContain("19.4 % of the cost in scope of £155m");
    expect(said).toContain("£18.6m realistic, £37.2m best case: a share of the cost in scope binds");
    expect(said).toContain(
      "£11,400,000 a year above the realistic ceiling, within the best case as far as it is known",
    );
    expect(said).toMatch(/Payback .+ Net present value .+ Break-even .+ Partners leaving cannot be told/u);
    expect(out.indexOf("\nFail\n")).toBeLessThan(out.indexOf("\nCannot tell\n"));
    expect(said).toContain("Options appraised: pounds at stake cannot be told The case lists no options.");
  });

  it("puts the copy beside the workbook, -audited, and the next under the next number", async () => {
    const folder = freshFolder();
    const path = join(folder, "plan-benchmarked.xlsx");
    writeFileSync(path, soundCase);
    expect((await backbench("audit", path)).out).toContain(join(folder, "plan-audited.xlsx"));
    expect((await backbench("audit", path)).out).toContain(join(folder, "plan-audited-2.xlsx"));
    expect(filesIn(folder)).toEqual(["plan-audited-2.xlsx", "plan-audited.xlsx", "plan-benchmarked.xlsx"]);
  });

  it("takes the sheets it is told, each after the one option or with an option of its own", async () => {
    const names = ["Claims", "Costs", "Savings plan", "Partners", "Options", "Questions"];
    const [whole, apart] = [
      await audited(soundCase, "--sheet", ...names),
      await audited(soundCase, ...names.flatMap((name) => ["--sheet", name])),
    ];
    expect([whole.code, apart.code]).toEqual([0, 0]);
    expect(apart.out.replaceAll(/\S+out\.xlsx/gu, "")).toBe(whole.out.replaceAll(/\S+out\.xlsx/gu, ""));
  });

  it("writes its JSON to standard output alone when the file is called -", async () => {
    const { out } = await audited(soundCase, "--json", "-");
    const { verdict, checks } = JSON.parse(out) as { verdict: { stands: string }; checks: readonly unknown[] };
    expect([verdict.stands, checks.length]).toEqual(["stands", 22]);
  });

  it("reads a case from a CSV, and writes an .xlsx", async () => {
    const folder = freshFolder();
    const path = join(folder, "case.csv");
    writeFileSync(
      path,
      [
        "Savings,Function,Saving a year (£)",
        'One finance team,finance,"4,215,310"',
        'One service desk,ict,"3,871,450"',
      ].join("\n"),
    );
    const { code, out } = await backbench("audit", path);
    // Nearly all of it cannot be told, and that is no failure.
    expect(code).toBe(0);
    expect(unwrapped(out)).toContain("£8,086,760 a year");
    expect(out).toMatch(/^Checks {16}22 made: 0 fail, 2\d cannot tell/mu);
    expect(filesIn(folder)).toEqual(["case-audited.xlsx", "case.csv"]);
  });
});

describe("backbench audit ends with 2 and writes nothing, saying what, where and what to do,", () => {
  const refused = async (path: string, ...argv: readonly string[]) => {
    const out = join(freshFolder(), "out.xlsx");
    const ended = await backbench("audit", path, "--out", out, ...argv);
    expect([ended.code, ended.out]).toEqual([2, ""]);
    expect(filesIn(join(out, ".."))).toEqual([]);
    expect(ended.err).toMatch(/^error: .+\n(?: {2}where: .+\n)? {2}what to do: .+\n/u);
    return ended.err;
  };
  const sound = asset("examples/fictional-clean-business-case.xlsx");

  it("for a workbook without a case", async () => {
    expect(await refused(asset("examples/burnley-revenue-outturn-2024-25.xlsx"))).toContain(
      "No business case was found",
    );
  });

  it("for the template that nobody has filled in", async () => {
    await refused(asset("examples/business-case-template.xlsx"));
  });

  it("for a sheet that is not there", async () => {
    expect(await refused(sound, "--sheet", "Claims", "Clams")).toContain("“Clams”");
  });

  it("for a sheet of Backbench's own", async () => {
    const { bytes } = await audited(soundCase);
    const path = join(freshFolder(), "case.xlsx");
    writeFileSync(path, bytes);
    expect(await refused(path, "--sheet", "BB_CaseLines")).toContain("BB_CaseLines");
  });

  it("for a unit that is none", async () => {
    expect(await refused(sound, "--unit", "dozens")).toContain("“dozens”");
  });

  it("for a file that is not there, and one that is no workbook", async () => {
    expect(await refused(join(freshFolder(), "none.xlsx"))).toContain("There is no file");
    const path = join(freshFolder(), "broken.xlsx");
    writeFileSync(path, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
    await refused(path);
  });

  it("for an output that would overwrite the workbook", async () => {
    const path = join(freshFolder(), "case.xlsx");
    writeFileSync(path, soundCase);
    expect((await backbench("audit", path, "--out", path)).code).toBe(2);
    expect((await backbench("audit", path, "--json", path)).code).toBe(2);
    expect(filesIn(join(path, ".."))).toEqual(["case.xlsx"]);
    expect(Buffer.compare(readFileSync(path), Buffer.from(soundCase))).toBe(0);
  });
});

it("reads text where money should be as not known, names its cell, and never takes it for nothing", async () => {
  const rows = [
    ["Savings", "Function", "Saving a year (£)"],
    ["One finance team", "finance", "to be confirmed"],
    ["One service desk", "ict", 3_871_450],
  ];
  const { code, out, err } = await audited(await bookOf({ Case: rows }));
  expect(code).toBeLessThan(2);
  expect(unwrapped(out)).toContain("Claim not known: the claims cannot be summed without doubt");
  expect(unwrapped(out + err)).toContain("Case!C2");
});
