import { exactUnitCost, spokenDistance, spokenUnitCost } from "../../src/text/unitCosts";

describe("a unit cost as a person says it", () => {
  it.each([
    [8.573618, "£8.57"],
    [-12.179, "−£12.18"],
    [4266.617, "£4,267"],
    [99.994, "£99.99"],
    [99.996, "£100"],
    [0.0123, "£0.012"],
    [0, "£0.00"],
  ])("of %d a dwelling is %s", (unitCost, words) => {
    expect(spokenUnitCost(unitCost, "dwelling")).toBe(words);
  });

  it.each([
    [0.165534, "16.55 %"],
    [0.0023199, "0.23 %"],
    [0.00000446, "0.00045 %"],
    [-0.02, "−2.00 %"],
  ])("of %d is a share of expenditure: %s", (unitCost, words) => {
    expect(spokenUnitCost(unitCost, "gross-expenditure")).toBe(words);
  });

  it("has its exact figure and what it is a cost of beside it", () => {
    expect(exactUnitCost(8.573618162, "dwelling")).toBe("£8.573618 per chargeable dwelling");
    expect(exactUnitCost(-0.0123456789, "net-expenditure")).toBe("−1.234568 % of net expenditure");
  });
});

it("a distance between two shares is in percentage points, and has no sign", () => {
  expect(spokenDistance(-0.106, "net-expenditure")).toBe("10.60 percentage points");
  expect(spokenDistance(0.01, "net-expenditure")).toBe("1.00 percentage point");
  expect(spokenDistance(-3.1, "resident")).toBe("£3.10");
});
