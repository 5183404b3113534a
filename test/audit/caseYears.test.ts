import { auditCase } from "../../src/audit/auditCase";
import type { CaseLine, CaseMoneyPart } from "../../src/model/businessCase";
import { referenceCaseInputs } from "../../src/model/caseInputs";
import { referenceInputs } from "../../src/model/inputs";
import { missing, type Maybe } from "../../src/model/missing";
import { pounds, type Pounds } from "../../src/model/money";
import { cleanCase, line, withLines } from "./cleanCase";

/** A line with the figures of its years, null for a blank one. */
const byYears = (part: CaseMoneyPart, row: number, figures: readonly (number | null)[]): CaseLine => ({
  ...line(part, row, `Line ${row}`, figures.at(-1) ?? missing("blank")),
  byYear: figures.map((figure, place) => ({
    value: figure === null ? missing("blank") : pounds(figure),
    at: { sheet: "Business case", row, column: 3 + place },
  })),
});

const audited = (lines: readonly CaseLine[]) =>
  auditCase({ ...cleanCase, lines }, referenceInputs, referenceCaseInputs);

const flowOf = (...lines: readonly CaseLine[]) => audited(lines).flow;

const spent = byYears("one-off-cost", 20, [500, null, null, null, null, null]);

describe("a year that a line leaves blank", () => {
  it("is one without money before a saving or a running cost has begun, and beside the years of a one-off cost", () => {
    const flow = flowOf(
      byYears("claim", 10, [null, 100, 200, 300, 300, 300]),
      spent,
      byYears("running-cost", 30, [null, null, 40, 40, 40, 40]),
    );
    expect(flow.map(({ saving }) => saving)).toEqual([0, 100, 200, 300, 300, 300]);
    expect(flow.map(({ oneOffCost }) => oneOffCost)).toEqual([500, 0, 0, 0, 0, 0]);
    expect(flow.map(({ runningCost }) => runningCost)).toEqual([0, 0, 40, 40, 40, 40]);
  });

  it.each([
    ["claim", ({ saving }: { saving: Maybe<Pounds> }) => saving],
    ["running-cost", ({ runningCost }: { runningCost: Maybe<Pounds> }) => runningCost],
  ] as const)("is not known once a %s has begun, nor is anything that follows", (part, of) => {
    const other = part === "claim" ? "running-cost" : "claim";
    const { flow, netPresentValue, payback, breakEven } = audited([
      byYears(part, 10, [null, 100, null, 300, 300, 300]),
      byYears(other, 30, [null, 10, 20, 20, 20, 20]),
      spent,
    ]);
    expect(flow.map(of)).toEqual([0, 100, missing("blank"), 300, 300, 300]);
    expect(flow.map(({ cumulative }) => typeof cumulative)).toEqual([
      ...["number", "number"],
      ...["object", "object", "object", "object"],
    ]);
    expect([typeof netPresentValue, typeof breakEven.part, payback.is]).toEqual(["object", "object", "cannot-tell"]);
  });
});

describe("what is saved and spent in a year", () => {
  it("cannot be told from claims of which one seems to be the total of the others, for it would count twice", () => {
    const { claimTotals, flow, netPresentValue } = audited([
      ...withLines([
        line("claim", 10, "Finance", 400),
        line("claim", 11, "ICT", 600),
        line("claim", 12, "Total", 1_000),
      ]).lines,
    ]);
    expect(claimTotals).toEqual([{ sheet: "Business case", row: 12, column: 2 }]);
    expect(flow.map(({ saving }) => saving)).toEqual(flow.map(() => missing("not-comparable")));
    expect(netPresentValue).toEqual(missing("not-comparable"));
  });

  it("cannot be told where an amount is below nothing, which may be a slip of sign", () => {
    const flow = flowOf(
      byYears("claim", 10, [0, 100, 200, 300, 300, 300]),
      byYears("running-cost", 30, [0, 10, -10, 10, 10, 10]),
      spent,
    );
    expect(flow.map(({ runningCost }) => runningCost)).toEqual([0, 10, missing("not-comparable"), 10, 10, 10]);
    expect(flow.map(({ net }) => typeof net)).toEqual(["number", "number", "object", "number", "number", "number"]);
  });

  it("cannot be told of a case without years, either, from such a total or such an amount", () => {
    const without = (lines: readonly CaseLine[]) =>
      auditCase(
        { ...cleanCase, years: [], lines: lines.map((each) => ({ ...each, byYear: [] })) },
        referenceInputs,
        referenceCaseInputs,
      ).flow;
    const total = without([
      line("claim", 10, "Finance", 400),
      line("claim", 11, "ICT", 600),
      line("claim", 12, "All of it", 1_000),
    ]);
    const negative = without([line("claim", 10, "Finance", 400), line("running-cost", 30, "Licences", -5)]);
    expect(total[1]?.saving).toEqual(missing("not-comparable"));
    expect(negative[1]).toMatchObject({ saving: 400, runningCost: missing("not-comparable") });
  });
});
