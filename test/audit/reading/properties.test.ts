import fc from "fast-check";
import type { BusinessCase } from "../../../src/model/businessCase";
import type { CellValue } from "../../../src/model/grid";
import { freeForm } from "./freeForm";
import { answerOn, caseOf, figureText, lineText, type Rows } from "./readingOf";

/** What a case says, without its cells. */
const said = ({ lines, partners, answers, years, issues }: BusinessCase): unknown => ({
  lines: lines.map((line) => [lineText(line), line.function, line.byYear.map(({ value }) => figureText(value))]),
  partners: partners.map(({ name, share, inScope, staff }) => [name, share.value, inScope.value, staff.value]),
  answers: answers.map(({ topic, text, number, yes }) => [topic, text, number, yes]),
  years,
  issues: issues.map(({ code }) => code),
});

const widest = Math.max(...freeForm.map((row) => row.length));

const withBlankRow = (rows: Rows, before: number): Rows => [...rows.slice(0, before), [], ...rows.slice(before)];

const withBlankColumn = (rows: Rows, before: number): Rows =>
  rows.map((row) => (row.length <= before ? row : [...row.slice(0, before), null, ...row.slice(before)]));

describe("reading a case", () => {
  it("is the same with blank rows anywhere", () => {
    const plain = said(caseOf(freeForm));
    fc.assert(
      fc.property(fc.array(fc.nat(freeForm.length), { minLength: 1, maxLength: 4 }), (places) => {
        expect(said(caseOf(places.reduce<Rows>(withBlankRow, freeForm)))).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it("is the same with blank columns anywhere", () => {
    const plain = said(caseOf(freeForm));
    fc.assert(
      fc.property(fc.array(fc.nat(widest), { minLength: 1, maxLength: 3 }), (places) => {
        expect(said(caseOf(places.reduce<Rows>(withBlankColumn, freeForm)))).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  const blocks: readonly Rows[] = [
    [["Savings (£)"], ["Saving", "£ a year"], ["Finance", 401_000], ["ICT", 602_000], ["Total", 1_003_000]],
    [["Costs (£)"], ["Cost", "Kind", "£"], ["Systems", "One-off", 700_000], ["Client team", "Running", 90_000]],
    [["Partners"], ["Council", "Share of savings"], ["Northmarsh", 60], ["Wold", 40]],
    [["Assumptions"], ["Optimism bias", "10%"], ["Payback period", 3], ["Redundancy costs", "£1.2m"]],
    [["Options"], ["Option", "Delivery model", "Vehicle"], ["Lead council", "Internal aggregated", "Joint committee"]],
  ];

  it("does not depend on the order of its blocks", () => {
    const sorted = (rows: Rows): unknown => {
      const found = caseOf(rows);
      return [
        found.lines.map(lineText).sort(),
        found.partners.map(({ name, share }) => [name, share.value]),
        found.options.map(({ name, model }) => [name, model]),
        found.answers.map(({ topic, number }) => `${topic} ${figureText(number)}`).sort(),
        found.issues.map(({ code }) => code).sort(),
      ];
    };
    const plain = sorted(blocks.flatMap((block) => [...block, []]));
    fc.assert(
      fc.property(fc.shuffledSubarray([...blocks], { minLength: blocks.length }), (shuffled) => {
        expect(sorted(shuffled.flatMap((block) => [...block, []]))).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });

  it("gives the same pounds in £, £000 and £m", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom([1, "£"] as const, [1_000, "£000"] as const, [1_000_000, "£m"] as const),
        (thousands, [scale, unit]) => {
          const cells = (number: number): CellValue => (number * 1_000) / scale;
          const found = caseOf([
            [`Savings (${unit})`],
            ["Saving", "A year in full effect"],
            ...thousands.map((each, place) => [`Line ${"ABCDEF"[place] ?? ""}`, cells(each)]),
            [],
            ["Assumptions"],
            ["Pension strain", cells(640)],
          ]);
          expect(found.lines.map(({ annual }) => annual.value)).toEqual(thousands.map((each) => each * 1_000));
          expect(answerOn(found, "pension-strain").number).toBe(640_000);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("never makes a number of a text that is none", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const found = caseOf([["Savings"], ["Saving", "£ a year"], ["Finance", 400_000], ["ICT", `${text}?`]]);
        expect(found.lines.map(({ label }) => label)).toEqual(["Finance", "ICT"]);
        expect(found.lines[1]?.annual.value).toEqual({ missing: expect.any(String) as string });
      }),
    );
  });
});
