import ExcelJS from "exceljs";
import type { InputFiles } from "./inputFiles";
import { fileOf } from "./sources";

/** A council's family groups: by rurality for corporate costs, by deprivation for services to people (METHOD §4). */
export type Families = ReadonlyMap<string, { readonly corporate: string; readonly people: string }>;

/** The LGBF family groups by council code; `codeOf` finds a Scottish council by name. */
export const readFamilies = async (input: InputFiles, codeOf: (name: string) => string): Promise<Families> => {
  const workbook = new ExcelJS.Workbook();
  const bytes = input.bytes(fileOf("lgbf-family-groups"));
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.worksheets[0];
  if (sheet?.getCell("C1").text !== "Rurality" || sheet.getCell("D1").text !== "Deprivation")
    throw new Error("the family groups are not laid out as expected");
  const families = new Map<string, { corporate: string; people: string }>();
  for (let row = 2; sheet.getCell(row, 1).text !== ""; row += 1)
    families.set(codeOf(sheet.getCell(row, 1).text), {
      corporate: sheet.getCell(row, 3).text.toLowerCase(),
      // "4 - Least Deprived" and "4" are the same group.
      people: `deprivation-${sheet.getCell(row, 4).text.slice(0, 1)}`,
    });
  return families;
};
