import type { CellRange } from "../../model/cells";
import type { Corrections } from "../../model/corrections";
import type { CostTable, Evidence } from "../../model/costTable";
import type { Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import type { Scale } from "../../model/money";
import { parseFinancialYear } from "../../model/year";
import type { FigureRow } from "../amount/figureRow";
import { givenUnit } from "../detect/money/asStated";
import { cellIssues } from "../detect/table/cellIssues";
import { statusIn } from "../detect/years/periodIn";
import { scaleIn } from "../detect/units/scaleIn";
import { unreadable } from "../detect/table/unreadable";
import { wholeSheet } from "../asked/wholeSheet";
import type { Candidate } from "../readRequest";
import type { Reading, Refusal } from "../reading";
import { numberedLines } from "./numberedLines";

/** A revenue return (RS, RA) of one council, found on a sheet by its line numbers. */
export interface NumberedReturn {
  readonly grid: Grid;
  /** The texts that stand above it. */
  readonly titles: readonly string[];
  readonly council: CostTable["council"];
  readonly extents: readonly CellRange[];
  /** How it was recognised, and its council. */
  readonly evidence: readonly Evidence[];
  readonly score: number;
  /** The lines up to the total of all services, that total, and how many lines come after it. */
  readonly figures: (scale: Scale) => {
    readonly figures: readonly FigureRow[];
    readonly whole: FigureRow | undefined;
    readonly left: number;
  };
}

/** The cost table of a return. Refused for another year, without a unit, and where every line is missing: a council that did not submit. */
export const readNumberedReturn = (
  found: NumberedReturn,
  { request, sheets, inputs, workbook }: Reading,
  corrections: Corrections,
): Candidate | Refusal => {
  const { grid, titles, council, extents, score } = found;
  const at = { sheet: grid.sheet };
  const refuse = (code: string, facts: Issue["facts"] = {}): Refusal => ({
    issue: { code, severity: "error", at, facts },
    score,
    claims: wholeSheet(grid),
  });
  const year = [...titles, grid.sheet].map(parseFinancialYear).find((named) => named !== undefined);
  if (request.year !== undefined && year !== undefined && year !== request.year)
    return refuse("table/year-not-in-sheet", { year: request.year, found: year });
  const scale = corrections.scale ?? titles.map(scaleIn).find((stated) => stated !== undefined);
  if (scale === undefined) return refuse("table/unit-needed");

  const { figures, whole, left } = found.figures(scale);
  const { lines, totals, issues } = numberedLines(figures, whole, sheets, inputs);
  // A council that did not submit stands in the sheet with a placeholder on every line.
  if (!lines.some(({ amounts }) => amounts.net !== undefined && isKnown(amounts.net.value)))
    return refuse("table/no-figures", { council: council.name ?? "The council" });
  const noticed = cellIssues([...lines, ...totals], sheets);
  const stopped = unreadable(noticed);
  if (stopped) return { issue: stopped, score };
  const hidden = workbook.hidden.has(grid.sheet);
  return {
    score: hidden ? score / 2 : score,
    table: {
      name: grid.sheet,
      layout: "published-by-council",
      englishReturns: true,
      extents,
      columns: [],
      council,
      year: year ?? request.year ?? null,
      months: 12,
      status: titles.map(statusIn).find((said) => said !== null) ?? null,
      scale,
      lines,
      totals,
      drivers: [],
      indicators: [],
      notes: [],
      evidence: [
        ...found.evidence,
        corrections.scale === undefined
          ? { decision: "unit", value: String(scale), because: "stated above the figures", confidence: 0.95 }
          : givenUnit(scale),
      ],
      issues: [
        ...noticed,
        ...issues,
        ...(hidden ? [{ code: "table/hidden-sheet", severity: "warning" as const, at }] : []),
        ...(left > 0
          ? [
              {
                code: "table/lines-left-out",
                severity: "note" as const,
                at,
                facts: { count: left, after: whole?.label ?? "" },
              },
            ]
          : []),
      ],
    },
  };
};
