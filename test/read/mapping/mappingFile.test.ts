import fc from "fast-check";
import { referenceInputs } from "../../../src/model/inputs";
import { taxonomyVersion } from "../../../src/model/taxonomy";
import { mapLines } from "../../../src/read/mapLines";
import { parseMapping } from "../../../src/read/parseMapping";
import { writeMapping } from "../../../src/read/writeMapping";
import { gridOf, workbookOf } from "../gridOf";
import { bestTable, lineCalled } from "../readTable";

const problems = (csv: string) => {
  const parsed = parseMapping(csv);
  return parsed.ok ? [] : parsed.issues.map(({ code, at }) => ({ code, ...at }));
};

const table = () =>
  bestTable(
    workbookOf([
      gridOf("Costs", [
        ["Support services 2024-25 (£000)"],
        ["Code", "Service", "Gross expenditure"],
        ["F100", "Accountancy", 900],
        ["L100", "Legal and Democratic Services", 500],
        ["X100", "=Special projects", 40],
        ["T100", "Fleet Servicing Garage", 70],
      ]),
    ]),
  );

describe("parseMapping", () => {
  it("reads shares, percentages and an empty share as the whole", () => {
    const parsed = parseMapping(
      "line,function,share,addressable,who,when,taxonomy_version\nLegal and democratic,legal,60%,1,AB,2025-05-01,1.0\nLegal and democratic,corporate-democratic-core,0.4,0.5,AB,2025-05-01,1.0\nPayroll,payroll,,,,,\n",
    );
    expect(parsed.ok && parsed.value).toMatchObject([
      { line: "Legal and democratic", function: "legal", share: 0.6, addressable: 1, who: "AB", when: "2025-05-01" },
      { function: "corporate-democratic-core", share: 0.4, addressable: 0.5 },
      { line: "Payroll", function: "payroll", share: 1, addressable: 1, taxonomyVersion },
    ]);
  });

  it("names every problem by row and column, all at once", () => {
    expect(
      problems(
        "line,function,share,taxonomy_version\nA,finanse,1,1.0\nB,finance,1.5,1.0\n,finance,1,1.0\nC,finance,0.5,9.9\nD,finance,0.5,\n",
      ),
    ).toEqual([
      { code: "mapping/function-unknown", file: "mapping file", row: 2, column: "function" },
      { code: "mapping/share-wrong", file: "mapping file", row: 3, column: "share" },
      { code: "mapping/line-empty", file: "mapping file", row: 4, column: "line" },
      { code: "mapping/taxonomy-version", file: "mapping file", row: 5, column: "taxonomy_version" },
      { code: "mapping/shares-not-one", file: "mapping file", row: 6, column: "share" },
    ]);
  });

  it("says which column is missing", () => {
    expect(problems("name,function\nA,finance\n")).toEqual([
      { code: "mapping/column-missing", file: "mapping file", row: 1, column: "line" },
    ]);
  });

  it("says where quotes are broken instead of reading on", () => {
    expect(problems('line,function\n"A,finance\n').map(({ code }) => code)).toContain("mapping/row-broken");
  });

  it("reads a file that a spreadsheet saved with a byte-order mark and semicolons", () => {
    const parsed = parseMapping("\ufeffline;function\nPayroll;payroll\n");
    expect(parsed.ok && parsed.value.map(({ line, function: id }) => [line, id])).toEqual([["Payroll", "payroll"]]);
  });
});

describe("writeMapping", () => {
  it("writes a row for every line, with an empty function for the unmapped to fill in and what they are like beside it", () => {
    const lines = writeMapping(table()).trim().split("\n");
    expect(lines).toEqual([
      "line,function,share,addressable,who,when,taxonomy_version,suggested",
      `F100,finance,1,1,,,${taxonomyVersion},`,
      `L100,,,,,,${taxonomyVersion},`,
      `X100,,,,,,${taxonomyVersion},`,
      `T100,,,,,,${taxonomyVersion},transport`,
    ]);
  });

  it("does not let a suggestion that nobody took up come back as a mapping", () => {
    const parsed = parseMapping(writeMapping(table()));
    expect(parsed.ok && parsed.value.map(({ line }) => line)).toEqual(["F100"]);
  });

  it("comes back the same through parseMapping, whatever the labels and shares", () => {
    const label = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => /\p{L}{3}/u.test(text) && text === text.trim() && !text.startsWith("'"));
    fc.assert(
      fc.property(label, fc.integer({ min: 1, max: 99 }), (name, percent) => {
        const before = table();
        const [first] = before.lines;
        if (!first) throw new Error("no line");
        const part = { addressable: 1, confidence: 1, rule: "mapping-file", matched: "" };
        const mapped = [
          { function: "finance" as const, share: percent / 100, ...part },
          { function: "payroll" as const, share: (100 - percent) / 100, ...part },
        ];
        const parsed = parseMapping(
          writeMapping({ ...before, lines: [{ ...first, label: name, code: null, mapped }] }),
        );
        expect(parsed.ok && parsed.value.map(({ line, function: id, share }) => ({ line, id, share }))).toEqual(
          mapped.map(({ function: id, share }) => ({ line: name, id, share })),
        );
      }),
    );
  });
});

describe("mapLines", () => {
  it("lets a given mapping go before every rule, by code or by label in any case", () => {
    const parsed = parseMapping(
      "line,function,share\nF100,payroll,1\nLEGAL & democratic services,legal,.7\nLEGAL & democratic services,corporate-democratic-core,.3\n",
    );
    const mapped = mapLines(table(), parsed.ok ? parsed.value : []);
    expect(lineCalled(mapped, "Accountancy").mapped).toMatchObject([
      { function: "payroll", rule: "mapping-file", confidence: 1 },
    ]);
    expect(lineCalled(mapped, "Legal and Democratic Services").mapped).toMatchObject([
      { function: "legal", share: 0.7 },
      { function: "corporate-democratic-core", share: 0.3 },
    ]);
  });

  it("only suggests what is less sure than the named input, and maps it when the input allows", () => {
    const [asIs, loose, strict] = [0.98, 0.2, 1].map((certainty) =>
      mapLines(table(), null, { ...referenceInputs, mapping_certainty: certainty }),
    );
    const garage = { function: "transport", rule: "similar", matched: "fleet" };
    if (!asIs || !loose || !strict) throw new Error("no table");
    expect(lineCalled(asIs, "Fleet Servicing Garage")).toMatchObject({ mapped: [], suggested: [garage] });
    expect(lineCalled(loose, "Fleet Servicing Garage").mapped).toMatchObject([{ ...garage, share: 1, addressable: 1 }]);
    expect(lineCalled(loose, "Fleet Servicing Garage")).not.toHaveProperty("suggested");
    expect(lineCalled(strict, "Accountancy")).toMatchObject({
      mapped: [],
      suggested: [{ function: "finance", rule: "synonym" }],
    });
  });

  it("names a line that joins functions, and a row of the mapping that no line has", () => {
    const parsed = parseMapping("line,function\nReprographics unit,communications\n");
    const { issues } = mapLines(
      bestTable(
        workbookOf([
          gridOf("S", [
            ["£000"],
            ["Service", "Gross expenditure"],
            ["Finance", 1],
            ["Legal and Democratic Services", 2],
            ["ICT", 3],
          ]),
        ]),
      ),
      parsed.ok ? parsed.value : [],
    );
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["mapping/several-functions", "mapping/line-not-in-table"]),
    );
  });
});
