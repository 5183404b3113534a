import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asset, backbench, freshFolder, removeFolders } from "./backbench";
import { club } from "./badInputs";
import { bookOf, costTable } from "./books";

afterAll(removeFolders);

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Documented key → type. */
const documented = new Map(
  [...readFileSync(join(__dirname, "../../docs/json.md"), "utf8").matchAll(/^\| `([^`]+)` \| ([^|]+?) \|/gmu)].map(
    ([, key = "", type = ""]) => [key, type],
  ),
);

const fits: Readonly<Record<string, (value: Json) => boolean>> = {
  text: (value) => typeof value === "string" && value !== "",
  "text or null": (value) => value === null || typeof value === "string",
  number: (value) => value === null || typeof value === "number",
  count: (value) => typeof value === "number",
  null: (value) => value === null,
  "true or false": (value) => typeof value === "boolean",
};

interface Leaf {
  readonly key: string;
  readonly value: Json;
  /** What stands beside it. */
  readonly beside: Readonly<Record<string, Json>>;
}

const leaves = (value: Json, key: string, beside: Leaf["beside"]): readonly Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${key}[]`, beside));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([name, one]) => leaves(one, key === "" ? name : `${key}.${name}`, value));
  return [{ key, value, beside }];
};

const jsonOf = async (path: string, ...argv: readonly string[]): Promise<readonly Leaf[]> => {
  const folder = freshFolder();
  const json = join(folder, "out.json");
  const { code, err } = await backbench("benchmark", path, "--out", join(folder, "out.xlsx"), "--json", json, ...argv);
  if (code !== 0) throw new Error(err);
  return leaves(JSON.parse(readFileSync(json, "utf8")) as Json, "", {});
};

const outturn = (council: string): string => asset(`examples/${council}-revenue-outturn-2024-25.xlsx`);
const runs: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Burnley: [outturn("burnley")],
  Lancashire: [outturn("lancashire")],
  "Blackburn with Darwen": [outturn("blackburn-with-darwen")],
  "the fictional borough": [asset("examples/illustrative-borough-support-services-2024-25.xlsx"), "--dataset", club],
  "the fictional borough's ledger": [asset("examples/illustrative-borough-ledger-2024-25.xlsx"), "--dataset", club],
};

const isReason = (key: string): boolean => /[a-z0-9]Reason$/u.test(key);
const lastOf = (key: string): string => key.replace(/^.*\./u, "");
const seen = new Set<string>();

const holds = (found: readonly Leaf[]): void => {
  const plain = found.filter(({ key }) => !isReason(key));
  for (const { key } of plain) seen.add(key);
  expect([...new Set(plain.map(({ key }) => key))].filter((key) => !documented.has(key))).toEqual([]);
  expect(plain.filter(({ key, value }) => fits[documented.get(key) ?? ""]?.(value) !== true)).toEqual([]);
  const unexplained = plain.filter(({ key, value, beside }) => {
    const reason = beside[`${lastOf(key)}Reason`];
    const missing = value === null && documented.get(key) === "number";
    return missing ? typeof reason !== "string" || reason === "" : reason !== undefined;
  });
  expect(unexplained).toEqual([]);
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
