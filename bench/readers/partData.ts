import { readFile } from "node:fs/promises";
import { openArchive } from "../../src/workbook/xlsx/archive/archive";

/** The deflated bytes of the parts that reading the ledger has to inflate. */
export const partData = async (path: string): Promise<readonly Uint8Array[]> => {
  const opened = openArchive(await readFile(path));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const archive = opened.value;
  return ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"].map((part) => {
    const entry = archive.find(part);
    if (!entry) throw new Error(`no ${part}`);
    return archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  });
};
