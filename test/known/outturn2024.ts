import type { CostTable } from "../../src/model/costTable";
import type { FunctionId } from "../../src/model/taxonomy";
import { line, table, total } from "./smallCouncils";

/** £ thousand: total expenditure, total income (negative), of which other income (negative). */
type Published = readonly [gross: number, income: number, otherIncome: number];

/**
 * Revenue outturn 2024-25 (MHCLG, RO4, RO6 and RSX; Open Government Licence v3.0): the back-office lines, total central services and total service
 * expenditure of three councils of different kinds.
 */
const published: Readonly<Record<string, readonly (readonly [FunctionId, Published])[]>> = {
  Burnley: [
    ["corporate-democratic-core", [5130, -1814, -1568]],
    ["council-tax-collection", [941, -570, -2]],
    ["business-rates-collection", [209, -222, -188]],
    ["support-services", [12807, -14938, -14064]],
    ["housing-benefit-administration", [763, 0, 0]],
  ],
  "Blackburn with Darwen": [
    ["corporate-democratic-core", [4993, -19, -19]],
    ["council-tax-collection", [1055, -314, -87]],
    ["business-rates-collection", [0, 0, 0]],
    ["support-services", [50193, -46193, -44644]],
    ["housing-benefit-administration", [1407, -419, -116]],
  ],
  Lancashire: [
    ["corporate-democratic-core", [21977, -14, -14]],
    ["council-tax-collection", [0, 0, 0]],
    ["business-rates-collection", [0, 0, 0]],
    ["support-services", [122932, -120142, -108602]],
    ["housing-benefit-administration", [0, 0, 0]],
  ],
};

/** Total service expenditure, £ thousand, gross and net. */
const totals: Readonly<Record<string, readonly [number, number]>> = {
  Burnley: [52811, 18993],
  "Blackburn with Darwen": [492706.6, 348215.3],
  Lancashire: [3027333, 2476155],
};

/** The back-office lines of a council's revenue outturn 2024-25, in pounds. */
export const outturn2024 = (name: string): CostTable => {
  const [gross = NaN, net = NaN] = totals[name] ?? [];
  const lines = (published[name] ?? []).map(([to, [cost, income, other]], index) =>
    line(index + 2, to, {
      gross: cost * 1000,
      income: income * 1000,
      net: (cost + income) * 1000,
      "other-income": other * 1000,
    }),
  );
  return table(lines, {
    layout: "revenue-outturn",
    englishReturns: true,
    totals: [total(9, { gross: gross * 1000, net: net * 1000 }, [], true)],
  });
};
