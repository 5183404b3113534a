import { strFromU8, unzipSync } from "fflate";
import { compareSheets } from "../../libreoffice/disagreements";
import { recalculated } from "../../libreoffice/recalculated";
import { brokenRules } from "../xlsx/write/packageRules";
import { sampleReport, sampleSheets } from "../xlsx/write/sampleReport";
import { cellsOf, gridIn, opened } from "./opened";

const csv = [
  "Code,Day,When,Share,Note,Amount",
  '0123,31/03/2025,2025-03-31 14:30,12.5%,=1+1,"1,234.50"',
  "4567,01/04/2024,2024-04-01 09:00:00,7%,+44 161 912,(£99.10)",
  "0089,15/06/2024,2024-06-15,0.5%,@SUM(A1) & <b>,-5",
  '0090,16/06/2024,2024-06-15,,"two\nlines _x0041_ ",n/a',
].join("\r\n");

const written = async (): Promise<Uint8Array> => {
  const { workbook } = await opened(csv);
  const applied = await workbook.apply({ remove: [], add: sampleReport() });
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return workbook.bytes();
};

describe("the workbook that is written from a CSV", () => {
  it("holds the CSV's sheet first, then ours, with every value as it was read", async () => {
    const { workbook, grid } = await opened(csv);
    const before = cellsOf(grid);
    await workbook.apply({ remove: [], add: sampleReport() });
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["ledger", ...sampleSheets]);
    expect(cellsOf(await gridIn(workbook))).toEqual(before);
    expect(before[1]).toEqual(["0123", "date 45747", `date ${45747 + 14.5 / 24}`, "percent 0.125", "=1+1", 1234.5]);
  });

  it("breaks no rule of the format, and the same CSV gives the same bytes", async () => {
    const one = await written();
    expect(brokenRules(one)).toEqual([]);
    expect(Buffer.compare(one, await written())).toBe(0);
  });

  it("holds no formula on the CSV's sheet, and marks what Excel would take for one when it is edited", async () => {
    const parts = unzipSync(await written());
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f");
    const [, style] = /<c r="E2" s="(\d+)" t="s">/u.exec(sheet) ?? [];
    const formats = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())
      .split("<cellXfs")[1]
      ?.match(/<xf [^>]*>/gu);
    expect(formats?.[Number(style)]).toContain('quotePrefix="1"');
  });

  it("is opened by LibreOffice with the same values", async () => {
    const bytes = await written();
    const compared = await compareSheets(bytes, await recalculated(bytes), (sheet) => sheet === "ledger");
    expect(compared.disagreements).toEqual([]);
  });

  it("takes another change, as a workbook does", async () => {
    const { workbook } = await opened(csv);
    await workbook.apply({ remove: [], add: sampleReport() });
    const again = await workbook.apply({ remove: sampleSheets, add: { sheets: [], names: [] } });
    expect(again.ok).toBe(true);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["ledger"]);
  });

  it("stays the CSV when a change is refused", async () => {
    const { workbook } = await opened("a,b\n1,2\n", "Notes.csv");
    const before = workbook.bytes();
    const [sheet] = sampleReport().sheets;
    if (!sheet) throw new Error("the sample report has a sheet");
    const refused = await workbook.apply({ remove: [], add: { sheets: [{ ...sheet, name: "notes" }], names: [] } });
    expect(refused.issues.map(({ code }) => code)).toEqual(["workbook/sheet-name-taken"]);
    expect(workbook.bytes()).toBe(before);
  });
});
