import { createHash } from "node:crypto";
import { median } from "d3-array";
import { loadDataset } from "../../src/dataset/loadDataset";
import { isKnown } from "../../src/model/missing";
import { functionNode, isFunctionId } from "../../src/model/taxonomy";
import { clubFiles, clubRows, exampleBytes, type CsvRow } from "./exampleFiles";

const own = "X99000001";

/** Gross unit costs of the other councils by function, on each function's first driver. */
const unitCosts = async (): Promise<
  ReadonlyMap<string, readonly { readonly council: string; readonly cost: number }[]>
> => {
  const drivers = new Map(
    (await clubRows("drivers")).map((row) => [`${row["council"]}/${row["driver"]}`, Number(row["value"])]),
  );
  const found = new Map<string, { council: string; cost: number }[]>();
  for (const row of (await clubRows("figures")).filter(isOthersGross)) {
    const { function: id = "", council = "", cost = "" } = row;
    if (!isFunctionId(id)) throw new Error(`${id} is no function`);
    const [driver] = functionNode(id).drivers;
    const volume = drivers.get(`${council}/${driver === "total-expenditure" ? "gross-expenditure" : driver}`);
    if (volume === undefined) throw new Error(`${council} has no ${driver}`);
    found.set(id, [...(found.get(id) ?? []), { council, cost: Number(cost) / volume }]);
  }
  return found;
};

const isOthersGross = (row: CsvRow): boolean =>
  row["council"] !== own && row["basis"] === "gross" && row["cost"] !== "";

it("has fifteen councils, each called fictional once in its name", async () => {
  const councils = await clubRows("councils");
  expect(councils).toHaveLength(15);
  for (const { code, name } of councils) {
    expect(code).toMatch(/^X990000(?:0[1-9]|1[0-5])$/u);
    expect(name?.match(/fictional/gu)).toHaveLength(1);
  }
  const descriptor = JSON.parse(Buffer.from(await exampleBytes("illustrative-club/datapackage.json")).toString()) as {
    readonly title: string;
    readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
  };
  expect(descriptor.title).toContain("fictional");
  for (const { path, bytes, hash } of descriptor.resources) {
    const file = await exampleBytes(`illustrative-club/${path}`);
    expect([path, file.length, `sha256:${createHash("sha256").update(file).digest("hex")}`]).toEqual([
      path,
      bytes,
      hash,
    ]);
  }
});

it("has two missing figures, each with a reason and on both bases, and no zero", async () => {
  const figures = await clubRows("figures");
  const missing = figures.filter((row) => row["cost"] === "");
  expect(missing.map((row) => `${row["council"]} ${row["function"]} ${row["basis"]} ${row["missing"]}`)).toEqual([
    "X99000004 legal gross not-submitted",
    "X99000004 legal net not-submitted",
    "X99000013 human-resources gross confidential",
    "X99000013 human-resources net confidential",
  ]);
  expect(figures.filter((row) => row["cost"] !== "" && !(Number(row["cost"]) > 0))).toEqual([]);
});

it("has five other contributors of business support, two of transport and at least thirteen of the rest", async () => {
  const counts = new Map([...(await unitCosts())].map(([id, costs]) => [id, costs.length]));
  expect(counts.get("business-support")).toBe(5);
  expect(counts.get("transport")).toBe(2);
  expect(counts.size).toBe(14);
  for (const [id, count] of counts)
    if (!["business-support", "transport"].includes(id)) expect(count).toBeGreaterThan(12);
});

it("has one outlier by the modified z-score: ICT in Juniper Sands", async () => {
  const flagged: string[] = [];
  for (const [id, costs] of await unitCosts()) {
    if (costs.length < 8) continue;
    const middle = median(costs, ({ cost }) => cost) ?? Number.NaN;
    const mad = median(costs, ({ cost }) => Math.abs(cost - middle)) ?? Number.NaN;
    for (const { council, cost } of costs)
      if (Math.abs((0.6745 * (cost - middle)) / mad) > 3.5) flagged.push(`${council} ${id}`);
  }
  expect(flagged).toEqual(["X99000011 ict"]);
});

it("lists all fourteen others as each council's neighbours, never itself", async () => {
  const neighbours = await clubRows("neighbours");
  for (const { code } of await clubRows("councils")) {
    const set = neighbours.filter((row) => row["council"] === code).map((row) => row["neighbour"]);
    expect(new Set(set).size).toBe(14);
    expect(set).not.toContain(code);
  }
});

it("loads as a benchmark dataset without a single issue", async () => {
  const loaded = await loadDataset(await clubFiles());
  expect(loaded.issues).toEqual([]);
  if (!loaded.ok) throw new Error("the club did not load");
  const { councils, figures, drivers, indicators, indicatorFigures, neighbours } = loaded.value;
  expect([councils.length, drivers.length, indicators.length, indicatorFigures.length]).toEqual([15, 135, 3, 45]);
  expect(neighbours.size).toBe(15);
  expect(figures.filter(({ cost }) => !isKnown(cost))).toHaveLength(4);
});
