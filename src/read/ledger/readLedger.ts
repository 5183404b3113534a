import type { Corrections } from "../../model/corrections";
import type { Grid } from "../../model/grid";
import { excelTableOf } from "../asked/excelTableOf";
import { overlaps } from "../asked/rectangles";
import type { Area } from "../detect/header/area";
import type { Candidate } from "../readRequest";
import { type Layout, type Reading, type Refusal, uncorrected } from "../reading";
import { isLedger } from "./columns/isLedger";
import { type LedgerFrame, ledgerFrame } from "./columns/ledgerFrame";
import { ledgerRoles } from "./columns/ledgerRoles";
import { ledgerTable } from "./ledgerTable";

/** Reads lists of transactions: their rows are added up by cost centre, account or whatever else names them. */
export const readLedger: Layout = (reading) =>
  areasAsked(reading).flatMap(({ grid, area, name }) => {
    const { corrections = uncorrected } = reading.request;
    const asFound = ledgerFrame(grid, area);
    const found = [asFound, corrections.header && ledgerFrame(grid, area, corrections.header)].some(
      (frame) =>
        frame &&
        (isLedger(frame, ledgerRoles(frame, uncorrected.roles)) ||
          isLedger(frame, ledgerRoles(frame, corrections.roles))),
    );
    return found ? [(said: Corrections) => attempt({ grid, area, name }, said, asFound, reading)] : [];
  });

const attempt = (
  { grid, area, name }: Asked,
  corrections: Corrections,
  asFound: LedgerFrame | undefined,
  reading: Reading,
): Candidate | Refusal => {
  const frame = corrections.header ? ledgerFrame(grid, area, corrections.header) : asFound;
  return frame
    ? ledgerTable({ ...frame, name }, corrections, reading)
    : { issue: { code: "ledger/no-header", severity: "error", at: { sheet: grid.sheet } }, score: 0 };
};

interface Asked {
  readonly grid: Grid;
  readonly area: Area;
  /** The Excel table's name, or the sheet's. */
  readonly name: string;
}

/** The parts of sheets that were asked for: an Excel table, the cells selected, or whole sheets. */
const areasAsked = (reading: Reading): readonly Asked[] => {
  const { workbook, request, grids } = reading;
  const excel = excelTableOf(workbook, request);
  if (excel) {
    const grid = workbook.grids.find(({ sheet }) => sheet === excel.range.sheet);
    return grid ? [{ grid, area: excel.range, name: excel.name }] : [];
  }
  return grids.map((grid) => {
    const whole = { sheet: grid.sheet, top: 1, left: 1, bottom: grid.rowCount, right: grid.columnCount };
    const { selection } = request;
    const isCell = selection?.top === selection?.bottom && selection?.left === selection?.right;
    if (!selection || isCell || !overlaps(selection, whole)) return { grid, area: whole, name: grid.sheet };
    return {
      grid,
      name: grid.sheet,
      area: {
        ...selection,
        bottom: Math.min(selection.bottom, whole.bottom),
        right: Math.min(selection.right, whole.right),
      },
    };
  });
};
