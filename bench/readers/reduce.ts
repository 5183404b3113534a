import { readFile } from "node:fs/promises";
import { nodeGunzip } from "../../src/cli/nodeGunzip";
import { findCostTables } from "../../src/read/findCostTables";
import { readWorkbook } from "../../src/run/readWorkbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsxWorkbook";
import { penceOf } from "./penceOf";
import { tell } from "./told";

/** From the path of the file to the cost table that its ledger is reduced to. */
void tell(async (path) => {
  const opened = await openXlsx(await readFile(path), "ledger.xlsx", { gunzip: nodeGunzip });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const read = await readWorkbook(opened.value);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const found = findCostTables(read.value.readable, { council: null });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const [best] = found.value;
  if (!best) throw new Error("no table was found");
  const { lines } = best.table;
  return () => ({ cells: lines.length, pence: penceOf(lines) });
});
