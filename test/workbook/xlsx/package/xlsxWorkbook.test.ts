import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { wordsOf } from "../../../../src/text/issues";
import { openXlsx, type XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import { compoundFile } from "../archive/zips";

const opened = async (bytes: Uint8Array): Promise<XlsxWorkbook> => {
  const outcome = await openXlsx(bytes, "book.xlsx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await openXlsx(bytes, "book.xlsx");
  if (outcome.ok) return "opened";
  return outcome.issues
    .map((issue) => (wordsOf(issue), `${issue.code} ${String(issue.facts?.["kind"] ?? "")}`.trim()))
    .join();
};
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const office = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";
const relationship = (id: string, kind: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"${more}/>`;
const relationships = (...all: readonly string[]): string =>
  `<Relationships xmlns="${office}/package/2006/relationships">${all.join("")}</Relationships>`;
const types = (main: string, type: string): string =>
  `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${main}" ContentType="${type}"/></Types>`;
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A package with the oddities that other programs write. */
const odd = {
  "[content_types].xml": `\uFEFF${types("/XL/Book.xml", sheetType)}`,
  "_rels/.rels": relationships(relationship("a", "officeDocument", "/xl/BOOK.xml")),
  "xl\\book.xml":
    `<x:workbook xmlns:x="${office}/spreadsheetml/2006/main" xmlns:rel="${office}/officeDocument/2006/relationships">` +
    `<x:workbookPr date1904="true"/><x:workbookProtection lockStructure="1"/>` +
    `<x:sheets><x:sheet name="Costs &amp; more" sheetId="7" rel:id="r2"/><x:sheet name="Old" sheetId="3" state="veryHidden" rel:id="r1"/>` +
    `<x:sheet name="Chart" sheetId="4" rel:id="r3" state="hidden"/></x:sheets>` +
    `<x:definedNames><x:definedName name="total">'Costs &amp; more'!$A$1</x:definedName><x:definedName name="local" localSheetId="0">1</x:definedName></x:definedNames></x:workbook>`,
  "xl/_rels/book.xml.rels": relationships(
    relationship("r1", "worksheet", "../other/Old%20Sheet.XML"),
    relationship("r2", "worksheet", "\\xl\\data\\one.bin"),
    relationship("r3", "chartsheet", "charts/one.xml"),
    relationship("r9", "worksheet", "http://elsewhere/", ' TargetMode="External"'),
  ),
  "xl/data/one.bin": `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData></worksheet>`,
  "xl/data/_rels/one.bin.rels": relationships(relationship("t", "table", "../t.xml")),
  "xl/t.xml": `<table xmlns="${office}/spreadsheetml/2006/main" id="1" name="T" displayName="Costs" ref="A1:B3"><tableColumns><tableColumn id="1" name="Net_x000a_cost"/><tableColumn id="2" name="B"/></tableColumns></table>`,
  "/other/old sheet.xml": `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData/></worksheet>`,
};

describe("an opened workbook", () => {
  it("finds its parts whatever their names, prefixes, slashes and case", async () => {
    const workbook = await opened(zip(odd));
    expect(await workbook.sheets()).toEqual([
      { name: "Costs & more", visibility: "visible", isGrid: true },
      { name: "Old", visibility: "very-hidden", isGrid: true },
      { name: "Chart", visibility: "hidden", isGrid: false },
    ]);
    expect(await workbook.names()).toEqual([{ name: "total", refersTo: "'Costs & more'!$A$1" }]);
    const range = { sheet: "Costs & more", top: 1, left: 1, bottom: 3, right: 2 };
    expect(await workbook.tables()).toEqual([{ name: "Costs", range, columns: ["Net\ncost", "B"] }]);
    const read = await workbook.read("costs & MORE");
    expect(read.ok && [read.value.sheet, read.value.value(1, 1)]).toEqual(["Costs & more", 1]);
    const old = await workbook.read("Old");
    expect(old.ok && old.value.rowCount).toBe(0);
    expect(workbook.name).toBe("book.xlsx");
  });

  it("says which sheet is not there or has no cells", async () => {
    const workbook = await opened(zip(odd));
    for (const [sheet, code] of [
      ["Nothing", "workbook/no-such-sheet"],
      ["Chart", "workbook/not-a-grid"],
    ] as const) {
      const read = await workbook.read(sheet);
      expect(!read.ok && read.issues.map((issue) => (wordsOf(issue), issue.code))).toEqual([code]);
    }
  });

  it("opens strict packages", async () => {
    const workbook = await opened(
      zip({
        "[Content_Types].xml": types("/w.xml", sheetType),
        "_rels/.rels": relationships(
          `<Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="w.xml"/>`,
        ),
        "w.xml": `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>`,
        "_rels/w.xml.rels": relationships(
          `<Relationship Id="s" Type="${strict}/officeDocument/relationships/worksheet" Target="s.xml"/>`,
        ),
        "s.xml": `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row><c><v>4</v></c></row></sheetData></worksheet>`,
      }),
    );
    const read = await workbook.read("S");
    expect(read.ok && read.value.value(1, 1)).toBe(4);
  });

  it("refuses what is no workbook, and says what it is", async () => {
    const other = (type: string): Uint8Array =>
      zip({
        "[Content_Types].xml": types("/m.xml", type),
        "_rels/.rels": relationships(relationship("a", "officeDocument", "m.xml")),
        "m.xml": "<m/>",
      });
    expect(await refusal(new Uint8Array())).toBe("workbook/empty-file");
    expect(await refusal(compoundFile(["EncryptedPackage"]))).toBe("workbook/encrypted");
    expect(await refusal(zip({ "a.txt": "a" }))).toBe("workbook/not-a-workbook zip");
    expect(
      await refusal(zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" })),
    ).toBe("workbook/not-a-workbook ods");
    expect(
      await refusal(other("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
    ).toBe("workbook/not-a-workbook word");
    expect(
      await refusal(other("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
    ).toBe("workbook/not-a-workbook powerpoint");
    expect(await refusal(other("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))).toBe(
      "workbook/not-a-workbook xlsb",
    );
    expect(await refusal(other("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))).toBe("workbook/broken-part");
    const { "xl\\book.xml": _, ...rest } = odd;
    expect(await refusal(zip(rest))).toBe("workbook/broken-part");
  });

  it("reads what another library wrote", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Costs");
    sheet.addRow(["Finance", 1234.5, new Date(Date.UTC(2024, 2, 31)), true, 0.1, { formula: "B1*2", result: 2469 }]);
    sheet.addRow([
      { richText: [{ text: "Human " }, { text: "resources", font: { bold: true } }] },
      -7e-7,
      null,
      false,
      { error: "#N/A" },
    ]);
    sheet.getCell("C1").numFmt = "dd/mm/yyyy";
    sheet.getCell("E1").numFmt = "0.0%";
    sheet.mergeCells("A4:C5");
    sheet.getCell("A4").value = "Notes";
    sheet.getColumn(4).hidden = true;
    sheet.getRow(2).hidden = true;
    sheet.getRow(2).outlineLevel = 1;
    sheet.addTable({ name: "Drivers", ref: "H1", columns: [{ name: "Kind" }, { name: "Value" }], rows: [["fte", 12]] });
    book.definedNames.add("Costs!$B$1", "finance");
    book.addWorksheet("Hidden", { state: "hidden" });
    const workbook = await opened(new Uint8Array(await book.xlsx.writeBuffer()));
    const read = await workbook.read("Costs");
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const grid = read.value;
    const row = (number: number): unknown[] => [1, 2, 3, 4, 5, 6].map((column) => grid.value(number, column));
    expect(row(1)).toEqual(["Finance", 1234.5, 45382, true, 0.1, 2469]);
    expect(row(2)).toEqual(["Human resources", -7e-7, null, false, { error: "#N/A" }, null]);
    expect([grid.isDate(1, 3), grid.isPercent(1, 5), grid.isFormula(1, 6), grid.isDate(1, 2)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([grid.merged, [...grid.hiddenRows], [...grid.hiddenColumns], grid.outlineLevel(2)]).toEqual([
      [[4, 1, 5, 3]],
      [2],
      [4],
      1,
    ]);
    expect((await workbook.tables()).map(({ name, columns }) => [name, columns])).toEqual([
      ["Drivers", ["Kind", "Value"]],
    ]);
    expect(await workbook.names()).toEqual([{ name: "finance", refersTo: "Costs!$B$1" }]);
    expect((await workbook.sheets()).map((one) => one.visibility)).toEqual(["visible", "hidden"]);
    const formulas = await workbook.formulas("Costs");
    expect(formulas.ok && [...formulas.value]).toEqual([["1,6", "B1*2"]]);
  });

  it("takes a change whole, and shows it afterwards", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Costs").addRow(["Finance", 1]);
    const workbook = await opened(new Uint8Array(await book.xlsx.writeBuffer()));
    const before = workbook.bytes();
    const column = { header: "Pounds", format: "pounds", style: "plain", width: 12 } as const;
    const sheet = {
      name: "BB_Results",
      above: [{ value: "Results" }],
      table: { name: "BB_Results", columns: [column], rows: [[{ value: 2, formula: "'Costs'!B1*2" }]] },
      orientation: "landscape",
    } as const;
    const applied = await workbook.apply({ remove: [], add: { sheets: [sheet], names: [] } });
    expect(applied.ok).toBe(true);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Costs", "BB_Results"]);
    const formulas = await workbook.formulas("BB_Results");
    expect(formulas.ok && [...formulas.value.values()]).toEqual(["'Costs'!B1*2"]);
    const read = await (await opened(workbook.bytes())).read("BB_Results");
    expect(read.ok && [read.value.value(1, 1), read.value.value(4, 1)]).toEqual(["Results", 2]);
    expect(workbook.bytes()).not.toBe(before);
  });
});
