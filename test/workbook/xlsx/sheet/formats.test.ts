import { shownBy } from "../../../../src/workbook/grid/numberFormat";
import { shownByBuiltIn } from "../../../../src/workbook/xlsx/sheet/builtInFormat";
import { serialFromIso } from "../../../../src/workbook/xlsx/sheet/isoDate";
import { shiftedFormula } from "../../../../src/workbook/xlsx/sheet/shiftedFormula";
import { sharedStringsFrom } from "../../../../src/workbook/xlsx/sheet/sharedStrings";
import { main, refusalOf } from "./sheetOf";

it.each([
  ["dd/mm/yyyy", "date"],
  ["[$-809]d mmmm yyyy;@", "date"],
  ["[$-F400]h:mm:ss\\ AM/PM", "date"],
  ["[h]:mm", "date"],
  ["[mm]", "date"],
  ["yyyy", "date"],
  ["0.0%", "percent"],
  ["0%;[Red]-0%", "percent"],
  ["General", "neither"],
  ['General" days"', "neither"],
  ["#,##0;[Red]-#,##0", "neither"],
  ['"£"#,##0.00', "neither"],
  ["[$£-809]#,##0", "neither"],
  ['0" days"', "neither"],
  ["0\\d", "neither"],
  ["0_d", "neither"],
  ["[Magenta]0", "neither"],
  ["[Black][>=100]0", "neither"],
  ["0.00E+00", "neither"],
  ["0;dd/mm", "neither"],
  ["@", "neither"],
  ['0.0"%"', "neither"],
])("takes the format %s to show %s", (code, shows) => {
  const { date, percent } = shownBy(code);
  expect(date ? "date" : percent ? "percent" : "neither").toBe(shows);
});

it("knows the built-in dates and percentages", () => {
  const ids = [...Array(164).keys()];
  expect(ids.filter((id) => shownByBuiltIn(id).date)).toEqual([
    ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47],
    ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
  ]);
  expect(ids.filter((id) => shownByBuiltIn(id).percent)).toEqual([9, 10]);
});

it.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2024-03-31", 45382],
  ["2024-03-31T06:00:00Z", 45382.25],
  ["18:00:00", 0.75],
  ["2024-02-30", undefined],
  ["31/03/2024", undefined],
  ["", undefined],
  ["1899-01-01", undefined],
])("reads the date %s as %s", (text, serial) => {
  expect(serialFromIso(text, false)).toBe(serial);
});

it("counts dates from 1904 where the workbook does", () => {
  expect(serialFromIso("1904-01-01", true)).toBe(0);
  expect(serialFromIso("2024-03-31", true)).toBe(45382 - 1462);
});

it.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A:A,1:1,$A:B,LOG10(A1))", "SUM(B:B,3:3,$A:C,LOG10(B3))"],
  ["Sheet2!A1+'A1 it''s'!A1+[1]Book!A1", "Sheet2!B3+'A1 it''s'!B3+[1]Book!B3"],
  ['"A1"&A1&"say ""A1"""', '"A1"&B3&"say ""A1"""'],
  ["Costs[[#This Row],[A1]]+Costs[A1]+Q1_total+Total_2024", "Costs[[#This Row],[A1]]+Costs[A1]+Q1_total+Total_2024"],
  ["XFD1048576", "A2"],
  ["1E5+A1.5", "1E5+A1.5"],
  ["#REF!+TRUE", "#REF!+TRUE"],
])("fills %s two down and one right as %s", (formula, filled) => {
  expect(shiftedFormula(formula, 2, 1)).toBe(filled);
});

describe("shared strings", () => {
  const strings = (content: string): (() => string[]) => {
    const shared = sharedStringsFrom(
      new TextEncoder().encode(`<sst xmlns="${main}">${content}</sst>`),
      "sharedStrings.xml",
    );
    return () => Array.from({ length: shared.count }, (_, index) => shared.text(index));
  };

  it("are joined from their runs, without phonetic hints, with entities and escapes decoded", () => {
    const read = strings(
      `<si><t>plain</t></si><si/><si><t/></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve"> text</t></r></si>` +
        `<si><t>a &amp; b</t><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si><si><t>_x000A_</t></si><si><t>£</t></si>` +
        `<!-- <si><t>no</t></si> --><si><t><![CDATA[<c>]]></t></si><extLst><ext><si><t>no</t></si></ext></extLst>`,
    );
    const texts = ["plain", "", "", "rich  text", "a & b", "\n", "£", "<c>"];
    expect(read()).toEqual(texts);
    expect(read()).toEqual(texts);
  });

  it("are refused at once when one of them cannot be read", async () => {
    const refusal = (content: string): Promise<string> => refusalOf(Promise.resolve().then(() => strings(content)));
    expect(await refusal("<si><t>&nope;</t></si>")).toBe("workbook/xml-malformed bad-entity");
    expect(await refusal("<si><t>a</si></t>")).toMatch(/^workbook\/xml-malformed/u);
    expect(await refusal("<si><t>a</t>")).toMatch(/^workbook\/xml-malformed/u);
    expect(await refusal(`<y:si xmlns:y="${main}"><t>a</t></y:si>`)).toBe("workbook/broken-part namespaces");
    const latin1 = Uint8Array.from(`<sst xmlns="${main}"><si><t>\u00a3</t></si></sst>`, (letter) =>
      letter.charCodeAt(0),
    );
    expect(await refusalOf(Promise.resolve().then(() => sharedStringsFrom(latin1, "s.xml")))).toBe(
      "workbook/xml-encoding",
    );
  });
});
