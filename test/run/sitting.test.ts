import type { Dataset } from "../../src/model/dataset";
import { benchmarkFile } from "../../src/run/benchmarkFile";
import { sittingWith, type Sitting } from "../../src/run/sitting";
import { bookOf, costTable } from "../cli/books";
import { cellFor, valueFor, withCell } from "../cli/edited";
import { bundledDataset, bundledFiles } from "../dataset/bundledDataset";
import { boroughFile, clubFiles, exampleBytes, outturnFiles } from "../examples/exampleFiles";
import { changeable } from "./changeable";
import { must } from "./must";
import { club, openedFrom, product } from "./runs";

const quiet = (): undefined => undefined;
const plain = { mapping: null } as const;

const written = (sitting: Sitting, request: Parameters<Sitting["write"]>[0] = plain) =>
  sitting.write(request, product, quiet, quiet);

const borough = (): Promise<Uint8Array> => exampleBytes(boroughFile);

describe("the steps of a sitting", () => {
  const examples: readonly (readonly [
    string,
    string,
    () => Promise<Dataset>,
    () => ReadonlyMap<string, Uint8Array> | Promise<ReadonlyMap<string, Uint8Array>>,
  ])[] = [
    ["Burnley's revenue outturn", outturnFiles[0][1], bundledDataset, bundledFiles],
    ["the fictional borough", boroughFile, club, clubFiles],
  ];

  it.each(examples)("on %s come to what a run without a screen writes", async (_, file, dataset, files) => {
    const bytes = await exampleBytes(file);
    const workbook = { ...(await openedFrom(bytes)), name: file };
    const sitting = sittingWith(workbook, await dataset());
    const tables = must(await sitting.tables(plain));
    const prepared = must(await sitting.prepare(plain));
    const offers = must(await sitting.comparators(plain));
    const compared = must(await sitting.compare(plain));
    const wrote = must(await written(sitting));

    const alone = must(await benchmarkFile({ name: file, bytes }, await files(), plain, product, quiet));
    expect(Buffer.compare(workbook.bytes(), alone.bytes)).toBe(0);
    expect(wrote).toEqual({ checks: alone.run.checks, sheets: alone.run.sheets, calculated: null });
    const { dataset: _figures, ...findings } = alone.run.benchmark;
    expect(compared.benchmark).toEqual(findings);
    expect(compared).toMatchObject({ checks: alone.run.checks, sheets: alone.run.sheets, replaces: false, kept: [] });
    expect(tables.candidates[0]?.table).toEqual(findings.table);
    expect(tables.council).toEqual(findings.council);
    expect(prepared).toEqual({
      table: findings.table,
      council: findings.council,
      choices: findings.choices,
      stated: {},
    });
    const offered = offers.find(({ rule }) => rule.by === "class")?.found;
    expect(offered?.ok && offered.value.members.map(({ code }) => code)).toEqual(findings.comparators.members);
  });

  it("read the workbook once, until they are told to read it again", async () => {
    const { workbook, reads } = await changeable(await borough());
    const sitting = sittingWith(workbook, await club());
    must(await sitting.tables(plain));
    const once = reads();
    expect(once).toBeGreaterThan(0);
    must(await sitting.prepare({ ...plain, basis: "net" }));
    must(await sitting.compare(plain));
    expect(reads()).toBe(once);
    sitting.readAgain();
    must(await sitting.tables(plain));
    expect(reads()).toBe(2 * once);
  });
});

describe("a workbook that changes under a sitting", () => {
  it("is not written when a cell of the table is another than the results were seen of, until it was read again", async () => {
    const bytes = await borough();
    const { workbook, become, bytes: now } = await changeable(bytes);
    const sitting = sittingWith(workbook, await club());
    must(await sitting.compare(plain));
    const changed = withCell(
      bytes,
      "Support services",
      await cellFor(bytes, "Support services", "Payroll", "Employees"),
      1,
    );
    await become(changed);

    const refused = await written(sitting);
    expect(refused.ok).toBe(false);
    expect(refused.issues.map(({ code }) => code)).toEqual(["run/changed-since-read"]);
    expect(Buffer.compare(now(), changed)).toBe(0);

    sitting.readAgain();
    must(await sitting.compare(plain));
    must(await written(sitting));
    expect((await workbook.sheets()).map(({ name }) => name)).toContain("BB_Results");
  });

  it("is not written either when a volume on another sheet is another", async () => {
    const bytes = await borough();
    const { workbook, become } = await changeable(bytes);
    const sitting = sittingWith(workbook, await club());
    const { benchmark } = must(await sitting.compare(plain));
    const at = benchmark.table.drivers.map((driver) => driver.at).find(({ sheet }) => sheet !== "Support services");
    if (!at) throw new Error("the borough has its volumes on a sheet of their own");
    await become(withCell(bytes, at.sheet, `${String.fromCharCode(64 + at.column)}${at.row}`, 7));
    expect((await written(sitting)).issues.map(({ code }) => code)).toEqual(["run/changed-since-read"]);
  });

  it("is written when only cells that were not read have changed", async () => {
    const bytes = await bookOf({ Costs: fernshire(), Diary: [["Monday", "budget meeting"]] });
    const { workbook, become } = await changeable(bytes);
    const sitting = sittingWith(workbook, await club());
    must(await sitting.compare(plain));
    await become(await bookOf({ Costs: fernshire(), Diary: [["Monday", "no meeting"]] }));
    must(await written(sitting));
  });

  it("says after a write that the next one takes its place", async () => {
    const sitting = sittingWith(await openedFrom(await borough()), await club());
    must(await written(sitting));
    expect(must(await sitting.compare(plain))).toMatchObject({ replaces: true, kept: [] });
  });
});

describe("the tables of a sitting", () => {
  it("come with the council that the workbook names, the one asked for, or none", async () => {
    const named = sittingWith(await openedFrom(await bookOf({ Costs: fernshire() })), await club());
    expect(must(await named.tables(plain)).council?.code).toBe("X99000001");
    expect(must(await named.tables({ ...plain, council: "X99000002" })).council?.code).toBe("X99000002");
    const nameless = sittingWith(
      await openedFrom(await bookOf({ Costs: [["Costs 2024-25, £ thousand"], ...fernshire().slice(1)] })),
      await club(),
    );
    const found = must(await nameless.tables(plain));
    expect(found.council).toBeNull();
    expect(found.candidates).toHaveLength(1);
    expect(found.councils.map(({ name }) => name)).toEqual([...found.councils.map(({ name }) => name)].sort());
  });

  it("are not there for a council that the dataset does not know", async () => {
    const sitting = sittingWith(await openedFrom(await borough()), await club());
    const found = await sitting.tables({ ...plain, council: "Atlantis" });
    expect(found.issues.map(({ code }) => code)).toEqual(["council/unknown"]);
  });

  it("begin with the one that an earlier run was told to take, and still list the others", async () => {
    const sheets = { Outturn: fernshire(), Budget: fernshire() };
    const sitting = sittingWith(await openedFrom(await bookOf(sheets)), await club());
    const sheetsOf = async (): Promise<readonly (string | undefined)[]> =>
      must(await sitting.tables(plain)).candidates.map(({ table }) => table.extents[0]?.sheet);
    expect(await sheetsOf()).toEqual(["Outturn", "Budget"]);
    must(await written(sitting, { ...plain, sheet: "Budget" }));
    expect(await sheetsOf()).toEqual(["Budget", "Outturn"]);
  });
});

describe("lines that were mapped by hand in a sitting", () => {
  const assigned = [
    { id: "Costs!A5", label: "Legal services", function: "finance", share: 1, addressable: 1 },
  ] as const;
  const request = { ...plain, assigned };
  const ruleOf = (bytes: Uint8Array) => valueFor(bytes, "BB_Mapping", "Legal services", "Rule that matched");

  it("go before a mapping file, and stand on the sheet as mapped by hand, in later runs as well", async () => {
    const workbook = await openedFrom(await bookOf({ Costs: fernshire() }));
    const sitting = sittingWith(workbook, await club());
    const mapping = must(
      await sitting.mappingFrom("mine.csv", new TextEncoder().encode("line,function\nLegal services,ict\n")),
    );
    const { table } = must(await sitting.prepare({ ...request, mapping }));
    expect(table.lines.find(({ label }) => label === "Legal services")?.mapped).toMatchObject([
      { function: "finance", rule: "by-hand" },
    ]);
    must(await written(sitting, request));
    expect(await ruleOf(workbook.bytes())).toBe("by-hand");
    must(await written(sitting));
    expect(await ruleOf(workbook.bytes())).toBe("by-hand");
    expect(await valueFor(workbook.bytes(), "BB_Mapping", "Legal services", "Function code")).toBe("finance");
  });
});

describe("a mapping file", () => {
  it("written by a sitting is read back to the same mapping", async () => {
    const sitting = sittingWith(await openedFrom(await borough()), await club());
    const before = must(await sitting.prepare(plain)).table.lines;
    const csv = must(await sitting.mapping(plain));
    const mapping = must(await sitting.mappingFrom("mapping.csv", new TextEncoder().encode(csv)));
    const after = must(await sitting.prepare({ mapping })).table.lines;
    const shares = (lines: typeof before) =>
      lines.map(({ id, mapped }) => [id, mapped.map((to) => [to.function, to.share])]);
    expect(mapping.length).toBeGreaterThan(10);
    expect(shares(after)).toEqual(shares(before));
  });

  it("with a fault is refused by the name that the person gave it", async () => {
    const sitting = sittingWith(await openedFrom(await borough()), await club());
    const read = await sitting.mappingFrom("ours.csv", new TextEncoder().encode("line,function\nPayroll,pay roll\n"));
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: "mapping/function-unknown", at: { file: "ours.csv", row: 2 } }],
    });
  });
});

/** A small cost table of the fictional borough's. */
function fernshire(): ReturnType<typeof costTable> {
  return [["Fernshire Borough Council (fictional): revenue outturn 2024-25, £ thousand"], ...costTable().slice(1)];
}
