import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { datasetAt } from "../../src/cli/datasetAt";
import type { Outcome } from "../../src/model/issue";
import { parseFinancialYear } from "../../src/model/year";
import type { Candidate } from "../../src/read/readRequest";
import { inspectWorkbook } from "../../src/run/inspectWorkbook";
import { openFile } from "../../src/workbook/openFile";
import { sharedData } from "../sharedData";
import { describeReading } from "./golden/describeReading";
import type { RealCase } from "./golden/realCase";
import { goldenIndex, realCases } from "./golden/realCases";

const folder = join(__dirname, "../golden/real");

/** Set to 1 to write the files anew; then read every difference as a finance officer would before committing it. */
const update = process.env["UPDATE_GOLDEN"] === "1";

const golden = async (name: string, found: string): Promise<string> => {
  if (update) await writeFile(join(folder, name), found);
  return readFile(join(folder, name), "utf8");
};

const readingOf = async ({ file, council, year }: RealCase): Promise<Outcome<readonly Candidate[]>> => {
  const opened = await openFile(new Uint8Array(readFileSync(sharedData(file))), basename(file));
  if (!opened.ok) return opened;
  const dataset = await datasetAt(undefined);
  if (!dataset.ok) throw new Error("the bundled dataset cannot be read");
  const asked = parseFinancialYear(year ?? "");
  return inspectWorkbook(opened.value, dataset.value, {
    mapping: null,
    ...(council === undefined ? {} : { council }),
    ...(asked === undefined ? {} : { year: asked }),
  });
};

/** The figures of a case as the reader found them in the table that a run takes. */
const figuresIn = (found: Outcome<readonly Candidate[]>, { figures = [] }: RealCase): unknown => {
  const table = found.ok ? found.value[0]?.table : undefined;
  return figures.map(({ label, role }) => ({
    label,
    role,
    pounds: [...(table?.lines ?? []), ...(table?.totals ?? [])].find((each) => each.label === label)?.amounts[role]
      ?.value,
  }));
};

describe("the published files", () => {
  it.each(realCases.map((each) => [each.golden, each] as const))(
    "read or refuse %s as it was reviewed; UPDATE_GOLDEN=1 writes it anew",
    async (name, each) => {
      const found = await readingOf(each);
      const asked = [each.council ?? "no council", ...(each.year === undefined ? [] : [each.year])].join(", ");
      const text = [`${each.file}; asked for ${asked}`, ...describeReading(found), ""].join("\n");
      expect(text).toBe(await golden(`${name}.txt`, text));
      expect(text.split("\n").length).toBeLessThanOrEqual(60);
      expect(figuresIn(found, each)).toEqual(each.figures ?? []);
    },
  );

  it("are all in the index, each with its verdict and how it was checked", async () => {
    expect(goldenIndex()).toBe(await golden("README.md", goldenIndex()));
    expect(realCases.filter(({ verdict, checked }) => verdict === "" || checked === "")).toEqual([]);
  });

  it("are all here: no workbook and no CSV file without a golden, and no golden without a file", () => {
    const files = readdirSync(sharedData("."), { recursive: true }).map((file) => String(file).replaceAll("\\", "/"));
    const readable = files.filter((file) => /\.(?:xlsx|csv|csv\.gz)$/u.test(file));
    expect([...new Set(realCases.map(({ file }) => file))].sort()).toEqual(readable.sort());
    expect(readdirSync(folder).sort()).toEqual(["README.md", ...realCases.map((each) => `${each.golden}.txt`)].sort());
  });
});
