import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asset, backbench, freshFolder, removeFolders } from "./backbench";
import { club } from "./badInputs";
import { bookOf, costTable } from "./books";
import { leaves, shapeOf, type Json, type Leaf } from "./jsonShape";

afterAll(removeFolders);

const { documented, holds, seen } = shapeOf("backbench benchmark");

const jsonOf = async (path: string, ...argv: readonly string[]): Promise<readonly Leaf[]> => {
  const folder = freshFolder();
  const json = join(folder, "out.json");
  const { code, err } = await backbench("benchmark", path, "--out", join(folder, "out.xlsx"), "--json", json, ...argv);
  if (code !== 0) throw new Error(err);
  return leaves(JSON.parse(readFileSync(json, "utf8")) as Json);
};

const outturn = (council: string): string => asset(`examples/${council}-revenue-outturn-2024-25.xlsx`);
const runs: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Burnley: [outturn("burnley")],
  Lancashire: [outturn("lancashire")],
  "Blackburn with Darwen": [outturn("blackburn-with-darwen")],
  "the fictional borough": [asset("examples/illustrative-borough-support-services-2024-25.xlsx"), "--dataset", club],
  "the fictional borough's ledger": [asset("examples/illustrative-borough-ledger-2024-25.xlsx"), "--dataset", club],
};

describe("the JSON has only documented keys, each of its type, and a reason beside every missing number, for", () => {
  it.each(Object.entries(runs))("%s", async (_, [path, ...argv]) => {
    const found = await jsonOf(path, ...argv);
    expect(found.length).toBeGreaterThan(300);
    holds(found);
  });

  it("a table about which little can be known, whose missing figures are null and never 0", async () => {
    const path = join(freshFolder(), "in.xlsx");
    writeFileSync(
      path,
      await bookOf({
        Costs: costTable([
          ["Finance", 900, -100, 800],
          ["Parks", 100, 0, 100],
        ]),
      }),
    );
    const found = await jsonOf(path);
    holds(found);
    const at = (key: string) => found.filter((leaf) => leaf.key === key).map(({ value }) => value);
    for (const key of [
      "total.pounds",
      "backOffice.share",
      "ceiling.potential",
      "ceiling.realisticSaving",
      "ceiling.net",
    ])
      expect([key, at(key)]).toEqual([key, [null]]);
    expect(at("ledger")).toEqual([null]);
    expect(at("functions[].comparators.median").every((value) => value === null)).toBe(true);
    expect(at("functions[].driver.value").every((value) => value === null)).toBe(true);
  });
});

it("says of a ledger without payees and references that nobody can tell what is repeated", async () => {
  const path = join(freshFolder(), "in.xlsx");
  const centres = ["Finance", "Legal services", "ICT"];
  const lines = Array.from({ length: 60 }, (_, row) => [
    `0${1 + (row % 9)}/05/2024`,
    centres[row % 3] ?? "",
    100 + row,
  ]);
  const title = "Burnley Borough Council: ledger 2024-25";
  writeFileSync(path, await bookOf({ Ledger: [[title], [], ["Posting date", "Cost centre", "Amount (£)"], ...lines] }));
  const found = await jsonOf(path);
  holds(found);
  expect(found.find(({ key }) => key === "ledger.duplicates")?.value).toBeNull();
});

it("documents no key that no run has", () => {
  expect([...documented.keys()].filter((key) => !seen.has(key))).toEqual([]);
  expect(documented.size).toBeGreaterThan(70);
});

it("goes to standard output alone when the file is called -", async () => {
  const { code, out } = await backbench(
    "benchmark",
    asset("examples/illustrative-borough-support-services-2024-25.xlsx"),
    "--dataset",
    club,
    "--out",
    join(freshFolder(), "out.xlsx"),
    "--json",
    "-",
  );
  expect(code).toBe(0);
  expect((JSON.parse(out) as { council: { code: string } }).council.code).toBe("X99000001");
});
