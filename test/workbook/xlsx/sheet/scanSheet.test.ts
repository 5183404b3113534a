import fc from "fast-check";
import { everything, formulasOf, gridOf, main, refusalOf, rowsGrid, sheetXml, valueOf } from "./sheetOf";

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const marked = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  [...Array(marked.length).keys()].forEach((at) => view.setUint16(2 * at, marked.charCodeAt(at), little));
  return new Uint8Array(view.buffer);
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One of everything, with the traps that writers have set. */
const nasty = `<?xml version='1.0' encoding='utf-8' standalone="yes"?>
<!-- <c r="A1"><v>666</v></c> --><?mso-application progid="Excel.Sheet"?>
<x:worksheet xmlns:x="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" note="a > b"
 ><x:dimension ref="A1:XFD1048576"/><x:sheetFormatPr defaultRowHeight="15"/>
<x:cols><x:col min="2" max="2" hidden="1"/><x:col max='16384' min="5" hidden='true'/></x:cols>
<x:sheetData>
 <x:row r="1" outlineLevel="2"><x:c t="s" r="A1"><x:v>1</x:v></x:c><x:c r='B1' s='1'><x:v>44000</x:v></x:c>
  <x:c r="C1" s="2" ><x:v >0.125</x:v ></x:c><x:c r="D1" t="b"><x:v>1</x:v></x:c></x:row>
 <x:row hidden="1" r="3"><x:c r="A3" t="inlineStr"><x:is><x:t xml:space="preserve"> a &lt;b&gt; &#x26; ü €😀 </x:t></x:is></x:c>
  <x:c r="B3" t="inlineStr"><x:is><x:r><x:rPr><x:b/></x:rPr><x:t>rich</x:t></x:r><x:r><x:t> text</x:t></x:r><x:rPh sb="0" eb="1"><x:t>furi</x:t></x:rPh></x:is></x:c>
  <x:c r="C3" t="str"><x:f>"x"&amp;"y"</x:f><x:v>x<![CDATA[<&>]]>y<!-- not this -->z</x:v></x:c><x:c r="D3" t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c></x:row>
 <x:row r="4"><x:c><x:v>1</x:v></x:c><x:c><x:v/></x:c><x:c><x:f>1</x:f></x:c><x:c><x:v>-1.5E-3</x:v></x:c><x:extLst><x:ext><x:c r="A4"><x:v>6</x:v></x:c></x:ext></x:extLst></x:row>
 <x:row><x:c r="C5"><x:v>5</x:v></x:c><x:c t="d"><x:v>2024-03-31T12:00:00</x:v></x:c></x:row>
</x:sheetData>
<x:mergeCells count="2"><x:mergeCell ref="A1:B2"/><x:mergeCell ref="XFA1048570:XFD1048576"/></x:mergeCells>
<mc:AlternateContent><mc:Choice><x:sheetData><x:row r="9"/></x:sheetData></mc:Choice></mc:AlternateContent>
</x:worksheet>
`;

describe("a scanned sheet", () => {
  it("reads every trap right", async () => {
    const grid = await gridOf(bytesOf(nasty));
    expect([grid.rowCount, grid.columnCount]).toEqual([5, 4]);
    const row = (number: number): unknown[] => [1, 2, 3, 4].map((column) => grid.value(number, column));
    expect(row(1)).toEqual(["one", 44000, 0.125, true]);
    expect(row(2)).toEqual([null, null, null, null]);
    expect(row(3)).toEqual([" a <b> & ü €😀 ", "rich text", "x<&>yz", { error: "#DIV/0!" }]);
    expect(row(4)).toEqual([1, null, null, -0.0015]);
    expect(row(5)).toEqual([null, null, 5, 45382.5]);
    expect([grid.isDate(1, 2), grid.isPercent(1, 3), grid.isDate(1, 3), grid.isDate(5, 4)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect([grid.isFormula(3, 3), grid.isFormula(4, 3), grid.isFormula(1, 1)]).toEqual([true, true, false]);
    expect([...grid.hiddenRows, ...grid.hiddenColumns]).toEqual([3, 2]);
    expect([grid.outlineLevel(1), grid.outlineLevel(3)]).toEqual([2, 0]);
    expect(grid.merged).toEqual([[1, 1, 2, 2]]);
  });

  it("is the same wherever one chunk ends and the next begins", async () => {
    const bytes = bytesOf(nasty);
    const whole = JSON.stringify(everything(await gridOf(bytes)));
    const different: number[] = [];
    for (let border = 0; border <= bytes.length; border++)
      if (JSON.stringify(everything(await gridOf(bytes, [border]))) !== whole) different.push(border);
    expect(different).toEqual([]);
  });

  it("is the same however many chunks there are, in UTF-8 and UTF-16", async () => {
    const whole = everything(await gridOf(bytesOf(nasty)));
    const utf16Text = nasty.replace("encoding='utf-8'", "encoding='UTF-16'");
    const forms = [
      bytesOf(nasty),
      bytesOf(`\uFEFF${nasty}`),
      utf16(utf16Text, true, true),
      utf16(utf16Text, false, true),
      utf16(utf16Text, true, false),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forms), fc.array(fc.nat(8000), { maxLength: 60 }), async (bytes, cuts) => {
        const borders = cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b);
        expect(everything(await gridOf(bytes, borders))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("reads plain cells and the same cells written otherwise alike", async () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(0.1, 1e21, 5e-324, 123456789012345.6),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 20 }), async (numbers) => {
        const want = numbers.map((one) => (one === 0 ? 0 : one));
        const cells = (write: (one: number, row: number) => string): string =>
          numbers.map((one, at) => `<row r="${at + 1}">${write(one, at + 1)}</row>`).join("");
        for (const write of [
          (one: number, row: number) => `<c r="A${row}" s="0"><v>${one}</v></c>`,
          (one: number, row: number) => `<c  r='A${row}'><v> ${one}\n</v></c>`,
          (one: number) => `<c t="n"><f>1</f><v><![CDATA[${one}]]></v></c>`,
        ]) {
          const grid = await rowsGrid(cells(write));
          expect(want.map((_, at) => grid.value(at + 1, 1))).toEqual(want);
        }
      }),
    );
  });

  it.each([
    ["<c r='A1'><v>1e3</v></c>", 1000],
    ["<c r='A1'><v>+.5</v></c>", 0.5],
    ["<c r='A1'><v>&#49;2</v></c>", 12],
    ["<c r='&#65;1'><v>7</v></c>", 7],
    ["<c r='A1'><v>0.30000000000000004</v></c>", 0.30000000000000004],
    ["<c r='A1'><v>-0</v></c>", 0],
    ["<c r='A1' t='s'><v> 1 </v></c>", "one"],
    ["<c r='A1' t='s'/>", null],
    ["<c r='A1' t='s'><v/></c>", null],
    ["<c r='A1'><v> </v></c>", null],
    ["<c r='A1' t='b'><v>false</v></c>", false],
    ["<c r='A1' t='str'><f>\"\"</f><v/></c>", ""],
    ["<c r='A1' t='str'><v>a\r\nb\rc</v></c>", "a\nb\nc"],
    ["<c r='A1' t='str'><v>a_x000D_b_x005F_x0041_</v></c>", "a\rb_x0041_"],
    ["<c r='A1' t='str'><v>=1+1</v></c>", "=1+1"],
    ["<c r='A1' t='inlineStr'><is/></c>", ""],
    ["<c r='A1' t='inlineStr'><v>text</v></c>", "text"],
    ["<c r='A1' cm='1' vm=\"2\" ph='1'><v>3</v></c>", 3],
    ["<c r='A1'><!-- a --><v>3</v><?pi?></c>", 3],
    ["<c r='A1' foo='>'><v>3</v></c>", 3],
    [`<c r='A1' xmlns='${main}'><v>3</v></c>`, 3],
  ])("reads %s", async (cell, value) => expect(await valueOf(cell)).toEqual(value));

  it.each([
    ["<c r='A1'><v>twelve</v></c>", "unreadable-cell cell-value"],
    ["<c r='A1'><v>0x10</v></c>", "unreadable-cell cell-value"],
    ["<c r='A1'><v>1e999</v></c>", "unreadable-cell cell-value"],
    ["<c r='A1'><v>NaN</v></c>", "unreadable-cell cell-value"],
    ["<c r='A1'><v>1,5</v></c>", "unreadable-cell cell-value"],
    ["<c r='A1'><is><t>x</t></is></c>", "unreadable-cell cell-value"],
    ["<c r='A1' t='b'><v>2</v></c>", "unreadable-cell cell-value"],
    ["<c r='A1' t='d'><v>31.03.2024</v></c>", "unreadable-cell cell-value"],
    ["<c r='A1' t='s'><v>-1</v></c>", "unreadable-cell cell-value"],
    ["<c r='A1' t='s'><v>2</v></c>", "broken-part no-such-string"],
    ["<c r='A1' t='q'><v>2</v></c>", "unreadable-cell cell-type"],
    ["<c r='A2'><v>2</v></c>", "unreadable-cell cell-reference"],
    ["<c r='XFE1'><v>2</v></c>", "unreadable-cell cell-reference"],
    ["<c r='AAAA1'><v>2</v></c>", "unreadable-cell cell-reference"],
    ["<c r='A1'><v>2</v></c><c r='A1'><v>3</v></c>", "broken-part cell-twice"],
    ["<c r='A1'><v>2</c></v>", "xml-malformed mismatch"],
    ["<c r=A1><v>2</v></c>", "xml-malformed bad-attribute"],
    ["<c r='A1' t='str'><v>&nope;</v></c>", "unreadable-cell cell-value"],
    ["<y:c xmlns:y='" + main + "' r='A1'><v>2</v></y:c>", "broken-part namespaces"],
    ["<c xmlns='urn:other' r='A1'><v>2</v></c>", "broken-part namespaces"],
    ["<mc:AlternateContent><c r='A1'><v>2</v></c></mc:AlternateContent>", "broken-part alternate-content"],
  ])("refuses %s", async (cell, refusal) => expect(await refusalOf(valueOf(cell))).toBe(`workbook/${refusal}`));

  it("refuses rows out of order, other roots, document types, other encodings and parts that break off", async () => {
    expect(await refusalOf(rowsGrid(`<row r="2"/><row r="1"/>`))).toBe("workbook/broken-part row-order");
    expect(await refusalOf(rowsGrid(`<row r="1048577"/>`))).toBe("workbook/broken-part row-order");
    const refusal = (xml: string): Promise<string> => refusalOf(gridOf(bytesOf(xml)));
    expect(await refusal(`<chartsheet xmlns="${main}"/>`)).toBe("workbook/broken-part not-a-worksheet");
    expect(await refusal(`<worksheet/>`)).toBe("workbook/broken-part not-a-worksheet");
    expect(await refusal(`<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet xmlns="${main}"/>`)).toBe(
      "workbook/xml-malformed doctype",
    );
    expect(await refusal(`<?xml version="1.0" encoding="windows-1252"?><worksheet xmlns="${main}"/>`)).toBe(
      "workbook/xml-encoding",
    );
    expect(await refusal("")).toBe("workbook/xml-malformed unclosed");
    for (let length = nasty.length - 3; length > 0; length -= 7)
      expect(await refusal(nasty.slice(0, length))).toMatch(/^workbook\/xml-malformed/u);
    expect(await refusalOf(gridOf(Uint8Array.of(...sheetXml("<sheetData/>"), 0x3c)))).toBe(
      "workbook/xml-malformed unclosed",
    );
  });

  it("reads strict workbooks, and prefixes that are declared but not used", async () => {
    const strict = await gridOf(
      bytesOf(
        `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
      ),
    );
    expect(strict.value(1, 1)).toBe(1);
    const twice = (name: string): Uint8Array =>
      bytesOf(
        `<worksheet xmlns="${main}" xmlns:y="${main}"><sheetData><row><${name}><v>1</v></${name}></row></sheetData></worksheet>`,
      );
    expect((await gridOf(twice("c"))).value(1, 1)).toBe(1);
    expect(await refusalOf(gridOf(twice("y:c")))).toBe("workbook/broken-part namespaces");
  });

  it("takes memory for the cells that exist, not for the rows and columns that are formatted", async () => {
    const grid = await rowsGrid(
      `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576" s="1" customFormat="1"><c r="A1048576" s="2"/></row>`,
    );
    expect([grid.rowCount, grid.columnCount]).toEqual([1, 1]);
    const far = await rowsGrid(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
    expect([far.rowCount, far.columnCount, far.value(1_048_576, 16_384), far.value(5, 5)]).toEqual([
      1_048_576,
      16_384,
      1,
      null,
    ]);
  });

  it("takes rows that the file leaves out as hidden where the sheet says so", async () => {
    const grid = await gridOf(
      sheetXml(
        `<sheetFormatPr zeroHeight="1"/><sheetData><row r="2"><c><v>1</v></c></row><row r="4"><c><v>1</v></c></row></sheetData>`,
      ),
    );
    expect([...grid.hiddenRows]).toEqual([1, 3]);
  });

  it("takes the cells of an array formula as formulas", async () => {
    const grid = await rowsGrid(
      `<row r="1"><c r="A1"><f t="array" ref="A1:B2">X</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>`,
    );
    expect([1, 2, 3].map((column) => grid.isFormula(1, column))).toEqual([true, true, false]);
  });

  it("gives formulas as they stand, a shared one as it reads in each of its cells", async () => {
    const formulas = await formulasOf(
      sheetXml(
        `<sheetData><row r="1"><c r="A1"><f>SUM(B1:B9)&amp;"&lt;"</f><v>1</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">$A1+B$1*'A1 B2'!A1&amp;"A1"</f></c><c r="D1"><v>4</v></c></row>` +
          `<row r="2"><c r="C2"><f t="shared" si="0"/><v>3</v></c><c r="D2"><f t="shared" si="0"></f></c></row></sheetData>`,
      ),
    );
    expect(Object.fromEntries(formulas)).toEqual({
      "1,1": 'SUM(B1:B9)&"<"',
      "1,3": "$A1+B$1*'A1 B2'!A1&\"A1\"",
      "2,3": "$A2+B$1*'A1 B2'!A2&\"A1\"",
      "2,4": "$A2+C$1*'A1 B2'!B2&\"A1\"",
    });
  });
});
