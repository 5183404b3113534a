import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { datasetAt } from "../../src/cli/datasetAt";
import { parseFinancialYear } from "../../src/model/year";
import { inspectWorkbook } from "../../src/run/inspectWorkbook";
import { openFile } from "../../src/workbook/openFile";
import { sharedData } from "../sharedData";
import { describeReading } from "./golden/describeReading";
import { type RealCase, realCases } from "./golden/realCases";

const folder = join(__dirname, "../golden/real");

/** Set to 1 to write the files anew; then read every difference as a finance officer would before committing it. */
const update = process.env["UPDATE_GOLDEN"] === "1";

const readingOf = async ({ file, council, year }: RealCase): Promise<string> => {
  const opened = await openFile(new Uint8Array(readFileSync(sharedData(file))), basename(file));
  const asked = parseFinancialYear(year ?? "");
  const dataset = await datasetAt(undefined);
  if (!dataset.ok) throw new Error("the bundled dataset cannot be read");
  const found = opened.ok
    ? await inspectWorkbook(opened.value, dataset.value, {
        mapping: null,
        ...(council === undefined ? {} : { council }),
        ...(asked === undefined ? {} : { year: asked }),
      })
    : opened;
  return [
    `${file}; asked for ${council ?? "no council"}${year === undefined ? "" : `, ${year}`}`,
    ...describeReading(found),
    "",
  ].join("\n");
};

describe("the published files", () => {
  it.each(realCases.map((each) => [each.golden, each] as const))(
    "read or refuse %s as it was reviewed; UPDATE_GOLDEN=1 writes it anew",
    async (golden, each) => {
      const found = await readingOf(each);
      const path = join(folder, `${golden}.txt`);
      if (update) await writeFile(path, found);
      expect(found).toBe(await readFile(path, "utf8"));
      expect(found.split("\n").length).toBeLessThanOrEqual(60);
    },
  );

  it("are all here: no workbook and no CSV file without a golden", () => {
    const files = readdirSync(sharedData("."), { recursive: true }).map((file) => String(file).replaceAll("\\", "/"));
    const readable = files.filter((file) => /\.(?:xlsx|csv|csv\.gz)$/u.test(file));
    expect([...new Set(realCases.map(({ file }) => file))].sort()).toEqual(readable.sort());
  });
});
