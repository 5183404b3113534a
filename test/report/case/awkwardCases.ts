import type { BusinessCase, CaseLine } from "../../../src/model/businessCase";
import { missing } from "../../../src/model/missing";
import { pounds } from "../../../src/model/money";
import { cleanCase, line, says, withLines } from "../../audit/cleanCase";
import { clydeValley } from "../../audit/clydeValley";
import { emptyCase } from "../../audit/emptyCase";
import { fortyPartners } from "../../audit/fortyPartners";
import { ofDelivery } from "../../audit/smallest/ofDelivery";
import { ofSoundness } from "../../audit/smallest/ofSoundness";
import { ofTheClaim } from "../../audit/smallest/ofTheClaim";
import { onCells, type OnCells } from "./onCells";

const sheet = "Business case";

/** A line whose years are as given, and whose amount is worked out from them. */
const byYears = (row: number, part: CaseLine["part"], years: readonly (number | null | "text")[]): CaseLine => {
  const figures = years.map((amount, place) => ({
    value: typeof amount === "number" ? pounds(amount) : missing(amount === null ? "blank" : "text-in-cell"),
    at: { sheet, row, column: 3 + place },
  }));
  const known = years.filter((amount) => typeof amount === "number");
  return {
    part,
    label: `Line ${row}`,
    at: { sheet, row, column: 1 },
    function: null,
    annual: { value: pounds(known.reduce((sum, amount) => sum + amount, 0)), at: null },
    byYear: figures,
  };
};

const [first] = cleanCase.lines;
if (!first) throw new Error("the clean case has no line");
const inThousands = (of: BusinessCase): BusinessCase => ({ ...of, scale: 1_000 });

/** Cases that a sheet could stumble over, each with what it is. */
export const awkwardCases = {
  "that says nothing": emptyCase,
  "with forty partners": { ...cleanCase, partners: fortyPartners },
  "with blank years": withLines([byYears(10, "claim", [null, 100, 200, null, 300, 400])]),
  "with a year in words": withLines([byYears(10, "claim", [0, 100, "text", 200, 300, 400])]),
  "with one-off costs summed from their years": withLines(
    [byYears(20, "one-off-cost", [4_000_000, 2_500_000, null, null, null, null])],
    ["one-off-cost"],
  ),
  "with years of which no line has a figure": {
    ...cleanCase,
    lines: cleanCase.lines.map((one) => ({ ...one, byYear: [] })),
  },
  "with years and no lines": { ...cleanCase, lines: [] },
  "with lines and no years": { ...cleanCase, years: [], lines: cleanCase.lines.map((one) => ({ ...one, byYear: [] })) },
  "that never pays back": withLines([line("claim", 10, "Too little", 10_000)]),
  "that is never in debt": withLines([], ["one-off-cost", "running-cost"]),
  "with a claim below nothing": withLines([
    line("claim", 10, "A cost", -250_000),
    line("claim", 11, "A saving", 900_000),
  ]),
  "with a total among its claims": withLines([
    line("claim", 10, "One", 6_000_001),
    line("claim", 11, "Two", 5_000_002),
    line("claim", 12, "Total", 11_000_003),
  ]),
  "with a line of two parts in one row": {
    ...cleanCase,
    lines: [...cleanCase.lines, { ...first, part: "one-off-cost" }],
  },
  "with signs at the front of its words": {
    ...withLines([line("claim", 10, "=1+1", 900_001), line("claim", 11, "-5 %", 800_001)]),
    name: "+Shared services",
    answers: [says("baseline-year", "=2024"), says("benefits-owner", "@director")],
  },
  "that answers twice": {
    ...cleanCase,
    answers: [...cleanCase.answers, says("total-expenditure", "2,000,000"), says("review", "no")],
  },
  "in thousands": inThousands(cleanCase),
} satisfies Readonly<Record<string, BusinessCase>>;

/** Every case that the sheets are held against, by name, with its cells: a reader has found its figures in them. */
export const everyCase: readonly (readonly [name: string, on: OnCells])[] = [
  ["that is clean", onCells(cleanCase)],
  ["whose figures stand in no cell as numbers", { of: cleanCase, cells: new Map() }],
  ["of the Clyde Valley", onCells(clydeValley)],
  ...Object.entries(awkwardCases).map(([name, of]) => [name, onCells(of)] as const),
  ...[...ofTheClaim, ...ofDelivery, ...ofSoundness].map(
    ({ id, name, because, of }) => [`for which ${id} ${name} (${because})`, onCells(of)] as const,
  ),
];
