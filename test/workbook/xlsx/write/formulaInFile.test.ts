import fc from "fast-check";
import { formulaInFile } from "../../../../src/workbook/xlsx/write/formulaInFile";
import { formulaTokens, sheetsNamedIn } from "../../../../src/workbook/formula/formulaTokens";
import {
  parseStructuredReference,
  structuredReferenceInFile,
} from "../../../../src/workbook/formula/structuredReference";

describe("formulaInFile", () => {
  it.each([
    ["[@Cost]*2", "T_A[[#This Row],[Cost]]*2"],
    ["[@[Gross (£)]]/[@Staff]", "T_A[[#This Row],[Gross (£)]]/T_A[[#This Row],[Staff]]"],
    ["SUM(BB_Map[[Gross (£)]])", "SUM(BB_Map[[Gross (£)]])"],
    ["SUM(BB_Map[Gross])", "SUM(BB_Map[[Gross]])"],
    ["SUM([Gross])", "SUM(T_A[[Gross]])"],
    ["BB_Map[@[A, b]:[C%]]", "BB_Map[[#This Row],[A, b]:[C%]]"],
    ["BB_Map[[#Headers],[A]]", "BB_Map[[#Headers],[A]]"],
    ["ROWS(BB_Map[#Data])", "ROWS(BB_Map[[#Data]])"],
    ["[@[It''s '#1 '[x'] '@me]]", "T_A[[#This Row],[It''s '#1 '[x'] @me]]"],
    ["QUARTILE.INC(A1:A9,1)+quartile(A1,1)", "_xlfn.QUARTILE.INC(A1:A9,1)+quartile(A1,1)"],
    ['"[@Cost] STDEV.S("&STDEV.S([Cost])', '"[@Cost] STDEV.S("&_xlfn.STDEV.S(T_A[[Cost]])'],
    ["'It''s [a] sheet'!$A$1+bb_yield", "'It''s [a] sheet'!$A$1+bb_yield"],
    ["IFERROR(SUMIFS(A:A,B:B,1),0)", "IFERROR(SUMIFS(A:A,B:B,1),0)"],
  ])("writes %s as %s", (typed, inFile) => expect(formulaInFile(typed, "T_A")).toBe(inFile));

  it("refuses a row's own cell outside a table, which is our own mistake", () => {
    expect(() => formulaInFile("[@Cost]", undefined)).toThrow("outside a table");
  });

  it("cuts any formula into pieces that give it back", () => {
    const text = fc.string({ unit: fc.constantFrom(..."AB_1.[]'\"@#£ !$(),+") });
    fc.assert(
      fc.property(text, (formula) => {
        expect(
          formulaTokens(formula)
            .map((token) => token.text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it("finds any header again in the reference that it wrote", () => {
    const header = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/^[@#]/u.test(text));
    fc.assert(
      fc.property(header, (column) => {
        const inFile = structuredReferenceInFile("T_A", { items: ["#This Row"], columns: [column] });
        const [, brackets] = formulaTokens(inFile);
        expect(parseStructuredReference(brackets?.text ?? "")).toEqual({ items: ["#This Row"], columns: [column] });
      }),
    );
  });
});

describe("sheetsNamedIn", () => {
  it("finds quoted and plain sheets, not those of other workbooks or in text", () => {
    expect([...sheetsNamedIn(`'It''s'!A1+BB_Results!$B$2+[1]Other!A1+"Text!A1"`)]).toEqual(["it's", "bb_results"]);
  });
});
