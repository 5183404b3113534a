import type { Corrections } from "../../model/corrections";
import type { Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import { parseFinancialYear } from "../../model/year";
import type { FigureRow } from "../amount/figureRow";
import { givenUnit } from "../detect/asStated";
import { cellIssues } from "../detect/cellIssues";
import { bareName, councilIn, namesOf } from "../detect/councilIn";
import { statusIn } from "../detect/periodIn";
import { scaleIn } from "../detect/scaleIn";
import { unreadable } from "../detect/unreadable";
import { wholeTotalCodes } from "../mapping/returnCodes";
import type { Candidate } from "../readRequest";
import type { Layout, Reading, Refusal } from "../reading";
import { type FormFrame, formFrame, textsAbove } from "./formFrame";
import { numberedLines } from "./numberedLines";

/** Reads one council's own revenue summary (RS) or revenue account (RA): line numbers down the rows, each with its label and its net current expenditure. */
export const readNumberedForm: Layout = (reading) =>
  reading.grids.flatMap((grid) => {
    const frame = formFrame(grid);
    return frame ? [(corrections: Corrections) => readForm(grid, frame, reading, corrections)] : [];
  });

/** Line numbers and labels of the returns are exact: surer than part of a revenue outturn, less than the sheet of all councils beside it. */
const certain = 0.965;

const readForm = (
  grid: Grid,
  frame: FormFrame,
  { request, sheets, inputs, workbook, around }: Reading,
  corrections: Corrections,
): Candidate | Refusal => {
  const refuse = (code: string, facts: Issue["facts"] = {}): Refusal => ({
    issue: { code, severity: "error", at: { sheet: grid.sheet }, facts },
    score: certain,
  });
  const texts = textsAbove(grid, frame);
  const shown = shownCouncil(texts);
  if (shown !== null && (!request.council || !namesOf(request.council).includes(bareName(shown))))
    return refuse("table/council-not-in-sheet", { council: request.council?.name ?? "", shown });
  const council = councilIn([...texts, grid.sheet, ...around.map(({ text }) => text)], request.council);
  const year = [...texts, grid.sheet].map(parseFinancialYear).find((found) => found !== undefined);
  if (request.year !== undefined && year !== undefined && year !== request.year)
    return refuse("table/year-not-in-sheet", { year: request.year, found: year });
  const scale = corrections.scale ?? texts.map(scaleIn).find((found) => found !== undefined);
  if (scale === undefined) return refuse("table/unit-needed");

  const figures = frame.rows.map(({ row, code, label, section }): FigureRow => ({
    label,
    code,
    at: { sheet: grid.sheet, row, column: frame.label },
    section,
    cells: { net: [{ sheet: grid.sheet, row, column: frame.amount }] },
    scale,
  }));
  const end = figures.findIndex(({ code }) => code !== null && wholeTotalCodes.has(code));
  const { lines, totals, issues } = numberedLines(figures.slice(0, end), figures[end], sheets, inputs);
  if (!lines.some(({ amounts }) => amounts.net !== undefined && isKnown(amounts.net.value)))
    return refuse("table/no-figures", { council: request.council?.name ?? council.name ?? "The council" });
  const noticed = cellIssues([...lines, ...totals], sheets);
  const stopped = unreadable(noticed);
  if (stopped) return { issue: stopped, score: certain };
  const bottom = frame.rows[end]?.row ?? grid.rowCount;
  const left = figures.length - end - 1;
  const extent = { sheet: grid.sheet, top: frame.header, bottom, left: frame.code, right: frame.amount };
  return {
    score: workbook.hidden.has(grid.sheet) ? certain / 2 : certain,
    table: {
      name: grid.sheet,
      layout: "published-by-council",
      englishReturns: true,
      extents: [extent],
      columns: [],
      council: { code: request.council?.code ?? council.code, name: request.council?.name ?? council.name },
      year: year ?? request.year ?? null,
      months: 12,
      status: texts.map(statusIn).find((found) => found !== null) ?? null,
      scale,
      lines,
      totals,
      drivers: [],
      indicators: [],
      notes: [],
      evidence: [
        {
          decision: "layout",
          value: "a return with a row a line",
          because: "line numbers of the revenue returns before the labels",
          at: extent,
          confidence: 1,
        },
        ...(council.because === null
          ? []
          : [
              {
                decision: "council",
                value: council.name ?? council.code ?? "",
                because: `“${council.because}”`,
                confidence: 0.9,
              },
            ]),
        corrections.scale === undefined
          ? { decision: "unit", value: String(scale), because: "stated above the figures", confidence: 0.95 }
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
                facts: { count: left, after: figures[end]?.label ?? "" },
              },
            ]
          : []),
      ],
    },
  };
};

/** The council that a form shows at the moment, where it can show any: the text after "Select local authority". */
const shownCouncil = (texts: readonly string[]): string | null => {
  const asked = texts.findIndex((text) => /\bselect (?:a |your )?(?:local authority|council|authority)\b/iu.test(text));
  return asked < 0 ? null : (texts[asked + 1] ?? "");
};
