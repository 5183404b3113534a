import type { BusinessCase, CaseLine } from "../../src/model/businessCase";
import { missing } from "../../src/model/missing";
import { pounds } from "../../src/model/money";
import { says } from "./cleanCase";

const sheet = "Clyde Valley 2011";

const line = (part: CaseLine["part"], row: number, label: string, amount: number): CaseLine => ({
  part,
  label,
  at: { sheet, row, column: 1 },
  function: null,
  annual: { value: pounds(amount), at: { sheet, row, column: 2 } },
  byYear: [],
});

/** What METHOD §9 has of the detailed business case of 2011, and nothing else: seven councils without names or shares, £28m as the low end of the investment. */
export const clydeValley: BusinessCase = {
  name: "Clyde Valley shared services, detailed business case 2011",
  sheets: [sheet],
  scale: 1,
  years: [],
  lines: [
    line("claim", 4, "Shared support services, a year after five years", 30_000_000),
    line("one-off-cost", 6, "Investment (£28–31m)", 28_000_000),
  ],
  partners: Array.from({ length: 7 }, (_, index) => ({
    name: `Council ${index + 1}`,
    at: { sheet, row: 10 + index, column: 1 },
    share: { value: missing("blank"), at: null },
    totalExpenditure: { value: missing("blank"), at: null },
    inScope: { value: missing("blank"), at: null },
    staff: { value: missing("blank"), at: null },
  })),
  options: [],
  answers: [
    says("in-scope-cost", "155,000,000"),
    says("claimed-share", "19.4 %"),
    says("claimed-share-is-of", "cost in scope"),
    // “only limited cost comparability”
    says("baseline-same-definitions", "no"),
  ],
  sentences: [],
  evidence: [],
  issues: [],
};
