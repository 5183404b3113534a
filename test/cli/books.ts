import ExcelJS from "exceljs";

/** A sheet of rows by its name. */
export type Sheets = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

/** A workbook of plain sheets, as another program would write it. */
export const bookOf = async (sheets: Sheets): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** A small cost table of Burnley's as a finance team would type it, with rows of its own. */
export const costTable = (
  rows: readonly (readonly (string | number | null)[])[] = [
    ["Finance", 900, -100, 800],
    ["Legal services", 400, -50, 350],
    ["ICT", 700, 0, 700],
    ["Refuse collection", 2000, -500, 1500],
    ["Total", 4000, -650, 3350],
  ],
): readonly (readonly (string | number | null)[])[] => [
  ["Burnley Borough Council: revenue outturn 2024-25, £ thousand"],
  [],
  ["Service", "Gross expenditure", "Income", "Net expenditure"],
  ...rows,
];

/** The rows of a worksheet part, for packages made by hand. */
export const sheetXml = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((row) => `<row>${row.map(cellXml).join("")}</row>`).join("")}</sheetData></worksheet>`;

const cellXml = (value: string | number | null): string => {
  if (value === null) return "<c/>";
  return typeof value === "number" ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
};
