import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "../../src/dataset/loadDataset";
import type { Dataset } from "../../src/model/dataset";
import { isKnown } from "../../src/model/missing";
import type { Benchmark } from "../../src/model/result";
import { mapLines } from "../../src/read/mapLines";
import { benchmark } from "../../src/run/benchmark";
import { defaultChoices } from "../../src/run/defaultChoices";
import { readWorkbook } from "../../src/run/readWorkbook";
import { readCouncilTable } from "../../src/run/readCouncilTable";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";

const assets = join(__dirname, "../../assets");

const dataset = async (folder: string): Promise<Dataset> => {
  const files = readdirSync(join(assets, folder)).map(
    (name) => [name, readFileSync(join(assets, folder, name))] as const,
  );
  const loaded = await loadDataset(new Map(files));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues.slice(0, 5)));
  return loaded.value;
};

const run = async (file: string, data: Dataset): Promise<Benchmark> => {
  const workbook = await openXlsx(readFileSync(join(assets, "examples", file)), file);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  const read = await readWorkbook(workbook.value);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const found = readCouncilTable(read.value, data, { mapping: null });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const table = mapLines(found.value.table, null);
  const chosen = defaultChoices(table, found.value.council);
  const outcome = chosen.ok ? benchmark(table, found.value.council, data, chosen.value) : chosen;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

describe("a revenue outturn against the bundled dataset", () => {
  it.each([
    ["burnley", 37.6],
    ["blackburn-with-darwen", 11.7],
    ["lancashire", 4.8],
  ])("gives %s its published back-office share, loses no pound and never meets itself", async (name, share) => {
    const found = await run(`${name}-revenue-outturn-2024-25.xlsx`, await dataset("benchmark"));
    expect(isKnown(found.backOffice.share) && Number((found.backOffice.share * 100).toFixed(1))).toBe(share);

    const pounds = found.functions.filter(({ cost }) => cost.level === "function").map((row) => row.pounds);
    const mapped = pounds.filter(isKnown).reduce<number>((sum, one) => sum + one, 0);
    expect(isKnown(found.unmapped) && mapped + found.unmapped).toBe(found.total.value);

    const compared = found.functions.flatMap(({ comparison }) => comparison?.figures ?? []);
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.map((figure) => figure.council)).not.toContain(found.council.code);

    expect(found.functions.find(({ cost }) => cost.function === "support-services")).toMatchObject({
      comparedAt: "central-services",
      comparable: false,
    });
  });
});

describe("the illustrative borough against its club", () => {
  it("is compared function by function, and its unmapped and uncompared pounds are said", async () => {
    const found = await run(
      "illustrative-borough-support-services-2024-25.xlsx",
      await dataset("examples/illustrative-club"),
    );
    const compared = found.functions.filter(({ comparison }) => comparison !== null).map(({ cost }) => cost.function);
    expect(compared).toEqual(expect.arrayContaining(["finance", "payroll", "ict", "human-resources", "legal"]));
    expect(isKnown(found.comparableShare) && found.comparableShare).toBeGreaterThan(0.9);
    expect(found.gaps.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["coverage/unmapped-cost", "sample/small"]),
    );
    const { potential, ceiling, realisticSaving } = found.ceiling;
    expect(realisticSaving).toBe(Math.min(...[potential, ceiling.realistic].filter(isKnown)));
  });
});
