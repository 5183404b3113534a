import { quantileSorted } from "d3-array";
import { priceFactor } from "../../src/dataset/priceFactor";
import type { Dataset } from "../../src/model/dataset";
import { isKnown } from "../../src/model/missing";
import { isBackOffice, type DriverKind, type FunctionId } from "../../src/model/taxonomy";
import { parseFinancialYear, yearStarting } from "../../src/model/year";
import { bundledDataset } from "./bundledDataset";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await bundledDataset();
});

/** Cost per unit of driver of every council that has both, by council. */
const unitCosts = (node: FunctionId, basis: "gross" | "net", driver: DriverKind, year: string): Map<string, number> => {
  const costs = new Map<string, number>();
  for (const figure of dataset.figures) {
    if (figure.function !== node || figure.basis !== basis || figure.year !== year || !isKnown(figure.cost)) continue;
    const volume = dataset.drivers.find(
      (row) => row.council === figure.council && row.year === year && row.kind === driver,
    )?.value;
    if (volume !== undefined && isKnown(volume)) costs.set(figure.council, figure.cost / volume);
  }
  return costs;
};

const median = (values: Iterable<number>): number =>
  quantileSorted(
    [...values].sort((a, b) => a - b),
    0.5,
  ) ?? NaN;

const classMedian = (councilClass: string, year: string): number => {
  const costs = unitCosts("central-services", "net", "net-expenditure", year);
  const members = dataset.councils.filter((council) => council.class === councilClass);
  return 100 * median(members.flatMap(({ code }) => costs.get(code) ?? []));
};

describe("figures computed from the published files, recomputed from the bundled dataset", () => {
  it.each([
    ["shire-district", 24.0, 27.0, 1],
    ["unitary", 3.15, 2.95, 2],
    ["london-borough", 3.69, 3.38, 2],
    ["metropolitan-district", 3.27, 3.18, 2],
    ["shire-county", 1.16, 1.46, 2],
  ])("median share of central services, %s: %f %% in 2010-11, %f %% in 2024-25", (councilClass, then, now, digits) => {
    expect(classMedian(councilClass, "2010-11").toFixed(digits)).toBe(then.toFixed(digits));
    expect(classMedian(councilClass, "2024-25").toFixed(digits)).toBe(now.toFixed(digits));
  });

  it("median share of support services in Scotland (CORP 1): 5.45 % in 2010-11, 3.86 % in 2020-21", () => {
    const share = (year: string) =>
      100 * median(unitCosts("support-services", "gross", "gross-expenditure", year).values());
    expect(share("2010-11").toFixed(2)).toBe("5.45");
    expect(share("2020-21").toFixed(2)).toBe("3.86");
  });

  // £13.81 and £6.84, as often quoted, count the row "Scotland" as a 33rd council: bundledDataset.real.test.ts shows it.
  it("median cost of council-tax collection per dwelling of the 32 Scottish councils (CORP 4): £13.80, then £6.90", () => {
    const perDwelling = (year: string) =>
      median(
        [...unitCosts("council-tax-collection", "gross", "dwelling", year)]
          .filter(([code]) => code.startsWith("S"))
          .map(([, cost]) => cost),
      );
    expect(perDwelling("2010-11").toFixed(2)).toBe("13.80");
    expect(perDwelling("2020-21").toFixed(2)).toBe("6.90");
  });

  it.each([
    ["Lancashire", "E10000017", "4.8"],
    ["Blackburn with Darwen", "E06000008", "11.7"],
    ["Burnley", "E07000117", "37.6"],
  ])("gross back-office share of %s in 2024-25", (_name, code, share) => {
    const year = parseFinancialYear("2024-25");
    const lines = dataset.figures.filter(
      (figure) =>
        figure.council === code &&
        figure.year === year &&
        figure.basis === "gross" &&
        isBackOffice(figure.function, true),
    );
    const total = dataset.drivers.find(
      (row) => row.council === code && row.year === year && row.kind === "gross-expenditure",
    )?.value;
    const cost = lines.reduce((sum, line) => (isKnown(line.cost) ? sum + line.cost : sum), 0);
    expect(total !== undefined && isKnown(total) ? ((100 * cost) / total).toFixed(1) : "no total").toBe(share);
  });

  it("shows how net figures mislead: Burnley's support services come to −£2.131m after recharges", () => {
    const net = dataset.figures.find(
      (figure) => figure.council === "E07000117" && figure.function === "support-services" && figure.basis === "net",
    );
    expect(net?.cost).toBe(-2131000);
  });
});

describe("what the bundled dataset must not get wrong", () => {
  const cost = (code: string, year: string, node: FunctionId) =>
    dataset.figures.find((row) => row.council === code && row.year === year && row.function === node)?.cost;
  const driver = (code: string, year: string, kind: DriverKind) =>
    dataset.drivers.find((row) => row.council === code && row.year === year && row.kind === kind)?.value;

  it("reads the rows of zeros of councils that had not submitted as not submitted", () => {
    expect(cost("E08000025", "2024-25", "central-services")).toEqual({ missing: "not-submitted" });
    expect(driver("E08000025", "2024-25", "net-expenditure")).toEqual({ missing: "not-submitted" });
  });

  it("keeps a zero that a council returned: Lancashire collects no council tax", () => {
    expect(cost("E10000017", "2016-17", "council-tax-support-administration")).toBe(0);
    expect(cost("E10000017", "2024-25", "council-tax-collection")).toBe(0);
  });

  it("keeps CORP 4 in pounds and CORP 1 from thousands", () => {
    expect(cost("S12000033", "2010-11", "council-tax-collection")).toBe(1441115);
    expect(cost("S12000033", "2010-11", "support-services")).toBe(30662000);
  });

  it("marks a published NA and a contradicted cost as missing", () => {
    expect(cost("S12000027", "2010-11", "support-services")).toEqual({ missing: "placeholder" });
    expect(cost("S12000005", "2019-20", "council-tax-collection")).toEqual({ missing: "not-comparable" });
  });

  it("keeps a negative cost, and has no negative volume", () => {
    expect(cost("E07000127", "2022-23", "central-services")).toBe(-22625000);
    expect(driver("E07000127", "2022-23", "net-expenditure")).toEqual({ missing: "not-comparable" });
  });

  it("puts North Yorkshire's 2015-16 under its own code", () => {
    expect(cost("E10000023", "2015-16", "central-services")).toEqual(expect.any(Number));
  });

  it("counts a known year's residents in the financial year that holds its June", () => {
    expect(driver("E06000047", "2023-24", "resident")).toBe(532182);
    expect(driver("E06000047", "2024-25", "resident")).toBeUndefined();
  });

  it("has no council in its own neighbour set, and no neighbour in a set twice", () => {
    expect(dataset.neighbours.size).toBe(331);
    for (const [council, set] of dataset.neighbours) {
      expect(set).not.toContain(council);
      expect(new Set(set).size).toBe(set.length);
    }
  });

  it("gives every Scottish council both families", () => {
    const scottish = dataset.councils.filter(({ nation }) => nation === "Scotland");
    expect(scottish).toHaveLength(32);
    for (const { families } of scottish)
      expect([families["corporate"], families["people"]]).toEqual([
        expect.stringMatching(/^(?:rural|mixed|urban)$/u),
        expect.stringMatching(/^deprivation-[1-4]$/u),
      ]);
  });
});

describe("priceFactor", () => {
  it("is the ratio of the OBR's indices, 1 for the same year, and missing where a year has none", () => {
    expect(priceFactor(dataset, yearStarting(2010), yearStarting(2024))).toBe(100 / 68.89);
    expect(priceFactor(dataset, yearStarting(1990), yearStarting(1990))).toBe(1);
    expect(priceFactor(dataset, yearStarting(1990), yearStarting(2024))).toEqual({ missing: "not-in-dataset" });
  });

  it("marks the forecast years as forecast", () => {
    expect(dataset.deflators.get(yearStarting(2024))?.status).toBe("outturn");
    expect(dataset.deflators.get(yearStarting(2025))?.status).toBe("forecast");
  });
});
