import type { Corrections } from "../../model/corrections";
import type { Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import { type FinancialYear, parseFinancialYear } from "../../model/year";
import { cellText } from "../cell/cellText";
import { givenUnit } from "../detect/asStated";
import { cellIssues } from "../detect/cellIssues";
import { statusIn } from "../detect/periodIn";
import { unreadable } from "../detect/unreadable";
import { scaleIn } from "../detect/scaleIn";
import type { Candidate } from "../readRequest";
import type { Layout, Reading, Refusal } from "../reading";
import { numberedLines } from "./numberedLines";
import { councilRows, type PublishedFrame, publishedFrame, serviceFigures, titlesOf } from "./publishedFrame";

/** Reads published "data by local authority" sheets (RS, RA): a row of line numbers over a row of labels, and a row a council. */
export const readPublishedByCouncil: Layout = (reading) =>
  reading.grids.flatMap((grid) => {
    const frame = publishedFrame(grid);
    return frame ? [(corrections: Corrections) => readSheet(grid, frame, reading, corrections)] : [];
  });

/** Line numbers and labels of the returns are exact. */
const certain = 0.97;

const readSheet = (
  grid: Grid,
  frame: PublishedFrame,
  { request, sheets, inputs, workbook }: Reading,
  corrections: Corrections,
): Candidate | Refusal => {
  const refuse = (code: string, facts: Issue["facts"] = {}): Refusal => ({
    issue: { code, severity: "error", at: { sheet: grid.sheet }, facts },
    score: certain,
  });
  const titles = titlesOf(grid, frame);
  const year: FinancialYear | undefined =
    titles.map(parseFinancialYear).find((found) => found !== undefined) ?? parseFinancialYear(grid.sheet);
  if (request.year !== undefined && year !== undefined && year !== request.year)
    return refuse("table/year-not-in-sheet", { year: request.year, found: year });
  if (!request.council) return refuse("table/council-needed");
  const rows = councilRows(grid, frame, request.council);
  const [row] = rows;
  if (row === undefined) return refuse("table/council-not-in-sheet", { council: request.council.name, shown: "" });
  if (rows.length > 1) return refuse("table/council-twice", { council: request.council.name, rows: rows.join(", ") });
  const scale = corrections.scale ?? titles.map(scaleIn).find((found) => found !== undefined);
  if (scale === undefined) return refuse("table/unit-needed");

  const { figures, whole, left } = serviceFigures(grid, frame, row, scale);
  const { lines, totals, issues } = numberedLines(figures, whole, sheets, inputs);
  // A council that did not submit stands in the sheet with a placeholder on every line.
  if (!lines.some(({ amounts }) => amounts.net !== undefined && isKnown(amounts.net.value)))
    return refuse("table/no-figures", { council: request.council.name });
  const noticed = cellIssues([...lines, ...totals], sheets);
  const stopped = unreadable(noticed);
  if (stopped) return { issue: stopped, score: certain };
  const right = whole?.at.column ?? grid.columnCount;
  const [headerExtent, rowExtent] = [
    { sheet: grid.sheet, top: frame.codes, bottom: frame.labels, left: 1, right },
    { sheet: grid.sheet, top: row, bottom: row, left: 1, right },
  ];
  const named = frame.identity.map((column) => cellText(grid, row, column)).join(", ");
  return {
    score: workbook.hidden.has(grid.sheet) ? certain / 2 : certain,
    table: {
      name: grid.sheet,
      layout: "published-by-council",
      englishReturns: true,
      extents: [headerExtent, rowExtent],
      columns: [],
      council: { code: request.council.code, name: request.council.name },
      year: year ?? request.year ?? null,
      months: 12,
      status: titles.map(statusIn).find((found) => found !== null) ?? null,
      scale,
      lines,
      totals,
      drivers: [],
      indicators: [],
      notes: [],
      evidence: [
        {
          decision: "layout",
          value: "a row a council",
          because: "line numbers of the revenue returns over the labels",
          at: headerExtent,
          confidence: 1,
        },
        { decision: "council", value: named, because: "code or name in the row", at: rowExtent, confidence: 1 },
        corrections.scale === undefined
          ? { decision: "unit", value: String(scale), because: "title of the sheet", confidence: 0.95 }
          : givenUnit(scale),
      ],
      issues: [
        ...noticed,
        ...issues,
        ...(workbook.hidden.has(grid.sheet)
          ? [{ code: "table/hidden-sheet", severity: "warning" as const, at: { sheet: grid.sheet } }]
          : []),
        ...(left > 0
          ? [
              {
                code: "table/lines-left-out",
                severity: "note" as const,
                at: { sheet: grid.sheet },
                facts: { count: left, after: whole?.label ?? "" },
              },
            ]
          : []),
      ],
    },
  };
};
