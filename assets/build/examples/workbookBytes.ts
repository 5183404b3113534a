import type { Workbook } from "exceljs";
import { unzipSync, zipSync, type Zippable } from "fflate";

// ZIP times are local clock readings: made from local parts, the bytes are the same in every time zone.
const packed = new Date(2025, 10, 3, 9, 0, 0);

/** The .xlsx file of a workbook, packed again with sorted entries and a fixed time: the same workbook gives the same bytes on any day. */
export const workbookBytes = async (workbook: Workbook): Promise<Uint8Array> => {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const names = Object.keys(parts).sort();
  const entries: Zippable = {};
  for (const name of names) entries[name] = [parts[name] ?? new Uint8Array(), { mtime: packed, level: 9 }];
  return zipSync(entries);
};
