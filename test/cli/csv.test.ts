import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import { backbench, filesIn, freshFolder, removeFolders } from "./backbench";
import { bookOf, costTable } from "./books";

afterAll(removeFolders);

const rows = costTable();
/** Amounts as a finance system prints them: in quotes, with commas between the thousands and brackets for less than nothing. */
const printed = (cell: string | number | null): string => {
  if (typeof cell !== "number") return cell ?? "";
  const size = new Intl.NumberFormat("en-GB").format(Math.abs(cell));
  return cell < 0 ? `(${size})` : size;
};
const csv = Papa.unparse(rows.map((row) => row.map(printed)));
const asked = ["--council", "Burnley", "--year", "2024-25"] as const;

/** A folder with the cost table as a CSV, gzipped and not, and as a workbook whose sheet bears the CSV's name. */
const folderOf = async (): Promise<string> => {
  const folder = freshFolder();
  writeFileSync(join(folder, "Costs.csv"), csv);
  writeFileSync(join(folder, "Spend.csv.gz"), gzipSync(csv));
  writeFileSync(join(folder, "Book.xlsx"), await bookOf({ Costs: rows }));
  return folder;
};

/** What a run found, without the name and the hash of the file that it read and the notes on how it was read. */
const foundIn = async (folder: string, file: string): Promise<unknown> => {
  const { code } = await backbench("benchmark", join(folder, file), ...asked, "--json", join(folder, "out.json"));
  expect(code).toBe(0);
  const found = JSON.parse(readFileSync(join(folder, "out.json"), "utf8")) as Record<string, unknown>;
  return { ...found, issues: null, provenance: null, workbook: null };
};

describe("a CSV on the command line", () => {
  it("is inspected, and how it was read is said", async () => {
    const { code, out, err } = await backbench("inspect", join(await folderOf(), "Costs.csv"), ...asked);
    expect(code).toBe(0);
    expect(err).toMatch(/^note: The CSV was read as UTF-8 with commas between the fields: \d+ rows and \d+ columns/mu);
    expect(out).toContain("Costs!A");
  });

  it("gives what the same table gives in a workbook, in a workbook of its own beside it, and stays as it is", async () => {
    const folder = await folderOf();
    const before = filesIn(folder);
    expect(await foundIn(folder, "Costs.csv")).toEqual(await foundIn(folder, "Book.xlsx"));
    await foundIn(folder, "Spend.csv.gz");
    const added = filesIn(folder).filter((file) => !before.includes(file));
    expect(added).toEqual(["Book-benchmarked.xlsx", "Costs-benchmarked.xlsx", "Spend-benchmarked.xlsx", "out.json"]);
    expect(readFileSync(join(folder, "Costs.csv"), "utf8")).toBe(csv);
  });

  it("may be run again on the workbook that was written", async () => {
    const folder = await folderOf();
    const first = await foundIn(folder, "Costs.csv");
    expect(await foundIn(folder, "Costs-benchmarked.xlsx")).toEqual(first);
  });

  it("is not written under the name of a CSV, which Excel would not open", async () => {
    const folder = await folderOf();
    const { code, err } = await backbench(
      "benchmark",
      join(folder, "Costs.csv"),
      ...asked,
      "--out",
      join(folder, "out.csv"),
    );
    expect([code, err]).toEqual([2, expect.stringContaining("a name that ends in .xlsx")]);
  });

  it("is refused with its own reason when it cannot be read", async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, "in.csv"), 'Service,Gross\n"Finance,12\n');
    const { code, err } = await backbench("benchmark", join(folder, "in.csv"), ...asked);
    expect([code, err]).toEqual([2, expect.stringContaining("in the row that begins on line 2")]);
    expect(filesIn(folder)).toEqual(["in.csv"]);
  });
});
