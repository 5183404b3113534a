import { readFile } from "node:fs/promises";
import { read } from "xlsx";
import { amountColumn } from "../ledger/transactions";
import { tell } from "./told";

void tell(async (path) => {
  // What is not needed for values is switched off, so that it is as fast as it can be.
  const book = read(await readFile(path), {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
  });
  const rows = book.Sheets["Ledger"] as unknown as ({ v?: unknown } | undefined)[][];
  return () => {
    let cells = 0;
    let pence = 0;
    for (const row of rows)
      row.forEach((cell, at) => {
        if (cell?.v === undefined) return;
        cells += 1;
        if (at + 1 === amountColumn && typeof cell.v === "number") pence += Math.round(cell.v * 100);
      });
    return { cells, pence };
  };
});
