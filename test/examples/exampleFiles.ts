import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import Papa from "papaparse";

const folder = join(__dirname, "../../assets/examples");

export const outturnFiles = [
  ["E07000117", "burnley-revenue-outturn-2024-25.xlsx"],
  ["E10000017", "lancashire-revenue-outturn-2024-25.xlsx"],
  ["E06000008", "blackburn-with-darwen-revenue-outturn-2024-25.xlsx"],
] as const;

export const boroughFile = "illustrative-borough-support-services-2024-25.xlsx";

export const ledgerFile = "illustrative-borough-ledger-2024-25.xlsx";

export const templateFile = "business-case-template.xlsx";

export const clydeValleyFile = "clyde-valley-2011-business-case.xlsx";

export const cleanCaseFile = "fictional-clean-business-case.xlsx";

export const shakyCaseFile = "fictional-shaky-business-case.xlsx";

export const workbookFiles = [
  ...outturnFiles.map(([, file]) => file),
  boroughFile,
  ledgerFile,
  templateFile,
  clydeValleyFile,
  cleanCaseFile,
  shakyCaseFile,
];

/** The bytes of a committed file of `assets/examples/`. */
export const exampleBytes = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(folder, path)));

/** Every file of the illustrative club, by name. */
export const clubFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const names = await readdir(join(folder, "illustrative-club"));
  const bytes = await Promise.all(names.map((name) => exampleBytes(`illustrative-club/${name}`)));
  return new Map(names.map((name, index) => [name, bytes[index] ?? new Uint8Array()]));
};

/** A row of a CSV file by its column names; every value as text. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of one of the illustrative club's tables. */
export const clubRows = async (table: string): Promise<readonly CsvRow[]> => {
  const text = await readFile(join(folder, "illustrative-club", `${table}.csv`), "utf8");
  return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
};

/** What a person sees in a cell: a formula's cached result, a link's text, a date by ISO 8601, or the value itself. */
export const shown = (cell: ExcelJS.Cell): string | number | null => {
  const { value } = cell.isMerged && cell.master !== cell ? { value: null } : cell;
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  // `cell.value` leaves a cached zero out; `cell.result` has it.
  if (typeof value === "object" && "formula" in value)
    return typeof cell.result === "number" || typeof cell.result === "string" ? cell.result : null;
  if (typeof value === "object" && "hyperlink" in value) return value.text;
  throw new Error(`${cell.address}: a kind of value that the examples do not have`);
};

/** A workbook read by a library that is not ours. */
export const opened = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
};

/** A sheet that must be there. */
export const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The cells of a sheet's row whose given column shows `text`. */
export const rowWith = (sheet: ExcelJS.Worksheet, text: string, column = 1): ExcelJS.Row => {
  const rows: ExcelJS.Row[] = [];
  sheet.eachRow((row) => {
    if (shown(row.getCell(column)) === text) rows.push(row);
  });
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`${sheet.name} has ${rows.length} rows ${text}`);
  return row;
};
