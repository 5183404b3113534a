import { shownBy } from "../../../../src/workbook/grid/numberFormat";
import { shownByBuiltIn } from "../../../../src/workbook/xlsx/sheet/builtInFormat";
import { serialFromIso } from "../../../../src/workbook/xlsx/sheet/isoDate";
import { shiftedFormula } from "../../../../src/workbook/xlsx/sheet/shiftedFormula";
import { readSharedStrings } from "../../../../src/workbook/xlsx/sheet/sharedStrings";
import { chunked, main, refusalOf } from "./sheetOf";

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
  const stringsIn = async (bytes: Uint8Array, borders: readonly number[] = []): Promise<string[]> => {
    const shared = await readSharedStrings(chunked(bytes, borders), "sharedStrings.xml");
    const all = (): string[] => Array.from({ length: shared.count }, (_, index) => shared.text(index));
    expect(all()).toEqual(all());
    return all();
  };
  const part = (content: string, prefix = ""): Uint8Array =>
    new TextEncoder().encode(
      `<${prefix}sst xmlns${prefix && `:${prefix.slice(0, -1)}`}="${main}">${content}</${prefix}sst>`,
    );
  const content =
    `<si><t>plain</t></si><si/><si><t/></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve"> text</t></r></si>` +
    `<si><t>a &amp; b</t><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si><si><t>_x000A_</t></si><si><t>£</t></si>` +
    `<!-- <si><t>no</t></si> --><si><t><![CDATA[<c>]]></t></si><si><t xml:space="preserve"> a &lt; b\r\n</t></si>` +
    `<extLst><ext><si><t>no</t></si></ext></extLst>`;
  const texts = ["plain", "", "", "rich  text", "a & b", "\n", "£", "<c>", " a < b\n"];

  it("are joined from their runs, without phonetic hints, with entities and escapes decoded", async () => {
    expect(await stringsIn(part(content))).toEqual(texts);
  });

  it("are the same under a prefix, and wherever the chunks end", async () => {
    const prefixed = content.replaceAll(/<(\/?)(?=[a-z])(?!c>)/giu, "<$1x:");
    expect(await stringsIn(part(prefixed, "x:"))).toEqual(texts);
    const bytes = part(content);
    for (let border = 1; border < bytes.length; border++) expect(await stringsIn(bytes, [border])).toEqual(texts);
  });

  it("are kept, however many and however long", async () => {
    const many = Array.from({ length: 70_000 }, (_, at) => `£${at}`);
    const long = "x".repeat(2 ** 20 + 1);
    const all = [...many, long, "a", long, "", "b"];
    expect(await stringsIn(part(all.map((text) => `<si><t>${text}</t></si>`).join("")))).toEqual(all);
  });

  it("are refused at once when one of them cannot be read", async () => {
    const refusal = (xml: string): Promise<string> => refusalOf(stringsIn(part(xml)));
    expect(await refusal("<si><t>&nope;</t></si>")).toBe("workbook/xml-malformed bad-entity");
    expect(await refusal("<si><t>a</si></t>")).toMatch(/^workbook\/xml-malformed/u);
    expect(await refusal("<si><t>a</t>")).toMatch(/^workbook\/xml-malformed/u);
    expect(await refusal(`<y:si xmlns:y="${main}"><t>a</t></y:si>`)).toBe("workbook/broken-part namespaces");
    const latin1 = Uint8Array.from(`<sst xmlns="${main}"><si><t>\u00a3</t></si></sst>`, (letter) =>
      letter.charCodeAt(0),
    );
    expect(await refusalOf(stringsIn(latin1))).toBe("workbook/xml-encoding");
    expect(await refusalOf(stringsIn(part("<si><t>a</t></si>").subarray(0, -2)))).toBe(
      "workbook/xml-malformed unclosed",
    );
    expect(await refusalOf(stringsIn(new TextEncoder().encode("<a/>")))).toBe(
      "workbook/broken-part not-shared-strings",
    );
  });
});
