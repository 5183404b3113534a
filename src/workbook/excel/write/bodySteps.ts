import { headerRow, type Cell, type Sheet } from "../../../report/sheetModel";
import { addressOf } from "../block";
import type { Step } from "./steps";
import { typed } from "./typed";

/** The cells of a sheet in blocks: what stands above, then the rows of its table, each as many as fit a request with others. */
export const bodySteps = (sheet: Sheet): readonly Step[] => [
  ...blocks(
    sheet.name,
    1,
    sheet.above.map((cell) => [cell]),
  ),
  ...(sheet.table ? blocks(sheet.name, headerRow(sheet) + 1, sheet.table.rows) : []),
];

/** Bytes of a block at most. */
const blockHolds = 500_000;

const blocks = (sheet: string, first: number, rows: readonly (readonly Cell[])[]): readonly Step[] => {
  const steps: Step[] = [];
  let top = first;
  let waiting: (string | number | boolean)[][] = [];
  let bytes = 0;
  const flush = (): void => {
    const cells = waiting;
    const [left, right] = [1, cells[0]?.length ?? 1];
    const at = addressOf({ top, left, bottom: top + cells.length - 1, right });
    steps.push({
      sheet,
      bytes: bytes + 1_000,
      queue: ({ workbook }) => {
        workbook.worksheets.getItem(sheet).getRange(at).formulas = cells;
      },
    });
    top += cells.length;
    waiting = [];
    bytes = 0;
  };
  for (const row of rows) {
    const cells = row.map(typed);
    const size = new TextEncoder().encode(JSON.stringify(cells)).length;
    if (waiting.length > 0 && bytes + size > blockHolds) flush();
    waiting.push(cells);
    bytes += size;
  }
  if (waiting.length > 0) flush();
  return steps;
};
