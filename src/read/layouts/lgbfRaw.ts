import { type CellRange, type CellRef, rangeOf } from "../../model/cells";
import type { Amount, CostLine } from "../../model/costTable";
import type { Corrections } from "../../model/corrections";
import type { Grid } from "../../model/grid";
import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import type { Scale } from "../../model/money";
import { amountOf } from "../amount/amountOf";
import { remainderOf } from "../amount/balance";
import { lineId } from "../amount/figureRow";
import { cellText } from "../cell/cellText";
import { readCell } from "../cell/readCell";
import { cellIssues } from "../detect/table/cellIssues";
import { namesOf } from "../detect/council/councilIn";
import { givenUnit } from "../detect/money/asStated";
import { unreadable } from "../detect/table/unreadable";
import { lgbfLines } from "../mapping/lgbfLines";
import { wholeSheet } from "../asked/wholeSheet";
import type { Candidate } from "../readRequest";
import type { Layout, Reading, Refusal } from "../reading";
import { lgbfColumns } from "./lgbfColumns";
import { type LgbfFigures, lgbfHeaders, type LgbfSheet } from "./lgbfFigures";
import { lgbfTidy } from "./lgbfTidy";

/** Support services and gross expenditure are in thousands of pounds unless the person says otherwise; council-tax collection is in pounds, as its header says. */
const thousand = 1_000;
/** Headers are exact. */
const certain = 0.97;

/** Reads the Local Government Benchmarking Framework's data: a row a council with a column for each figure of each year, or a row for each figure. */
export const readLgbfRaw: Layout = (reading) => {
  for (const grid of reading.grids) {
    const sheet = lgbfColumns(grid) ?? lgbfTidy(grid);
    if (sheet) return [(corrections) => readSheet(grid, sheet, reading, corrections)];
  }
  return [];
};

const readSheet = (grid: Grid, sheet: LgbfSheet, reading: Reading, corrections: Corrections): Candidate | Refusal => {
  const { request, workbook, sheets } = reading;
  const unit = corrections.scale ?? thousand;
  const refuse = (code: string, facts: Issue["facts"] = {}): Refusal => ({
    issue: { code, severity: "error", at: { sheet: grid.sheet }, facts },
    score: certain,
    claims: wholeSheet(grid),
  });
  if (!request.council) return refuse("table/council-needed");
  const found = sheet.figuresOf(namesOf(request.council));
  if (!found) return refuse("table/council-not-in-sheet", { council: request.council.name, shown: "" });
  const { named, years } = found;
  const chosen =
    request.year === undefined
      ? years.filter(({ support }) => isKnown(readCell(grid, support.row, support.column).value)).at(-1)
      : years.find(({ year }) => year === request.year);
  if (!chosen) {
    const known = years.map(({ year }) => year).join(", ");
    return refuse("table/year-not-in-sheet", { year: request.year ?? "", found: known });
  }
  const lines = linesOf(chosen, unit, reading);
  const gross = amountOf(sheets, [rangeOf(chosen.gross)], [], unit);
  if (!isKnown(gross.value)) return refuse("table/no-figures", { council: request.council.name });
  const total = {
    label: lgbfHeaders.gross,
    at: chosen.gross,
    amounts: { gross },
    lines: lines.map(({ id }) => id),
    whole: true,
  };
  const noticed = cellIssues([...lines, total], sheets);
  const stopped = unreadable(noticed);
  if (stopped) return { issue: stopped, score: certain };
  const heading = sheet.heading(chosen);
  return {
    score: workbook.hidden.has(grid.sheet) ? certain / 2 : certain,
    table: {
      name: grid.sheet,
      layout: "lgbf-raw",
      englishReturns: false,
      extents: [heading, ...rowsOf(chosen, heading)],
      columns: [],
      council: { code: request.council.code, name: request.council.name },
      year: chosen.year,
      months: 12,
      status: "outturn",
      scale: unit,
      lines,
      totals: [total],
      ...volumesOf(grid, chosen),
      notes: [],
      evidence: [
        {
          decision: "layout",
          value: "LGBF raw data",
          because: "headers of CORP 1, by year",
          at: heading,
          confidence: 1,
        },
        {
          decision: "council",
          value: cellText(grid, named.row, named.column),
          because: "name in the row",
          at: rangeOf(named),
          confidence: 1,
        },
        {
          decision: "year",
          value: chosen.year,
          because: request.year === undefined ? "the latest year with figures" : "asked for",
          confidence: 1,
        },
        ...(corrections.scale === undefined ? [] : [givenUnit(corrections.scale)]),
      ],
      issues: [...(unit === thousand ? [mixedUnits(grid)] : []), ...noticed],
    },
  };
};

const mixedUnits = ({ sheet }: Grid): Issue => ({
  code: "table/mixed-units",
  severity: "note",
  at: { sheet },
  facts: { first: lgbfHeaders.gross, second: lgbfHeaders.collection },
});

/**
 * Support services, council-tax collection, and the rest as a remainder. Collection is in pounds and the total in thousands, so no one formula takes it out of the rest:
 * it goes out on a line of its own, and the lines still come to the total.
 */
const linesOf = (year: LgbfFigures, unit: Scale, { sheets }: Reading): CostLine[] => {
  const amount = (cell: CellRef, multiplier: number): Amount => amountOf(sheets, [rangeOf(cell)], [], multiplier);
  const support = amount(year.support, unit);
  const rest = remainderOf(amount(year.gross, unit), [support], sheets);
  const collection = year.figures.get("collection");
  return [
    line(lgbfLines.support, year.support, support, "line"),
    ...(collection === undefined ? [] : [line(lgbfLines.collection, collection, amount(collection, 1), "line")]),
    line(lgbfLines.others, year.gross, rest, "remainder"),
    ...(collection === undefined
      ? []
      : [line(lgbfLines.collectionOut, collection, amount(collection, -1), "remainder")]),
  ];
};

const line = (label: string, at: CellRef, gross: Amount, kind: CostLine["kind"]): CostLine => ({
  id: kind === "line" ? lineId(at) : `${lineId(at)} remainder`,
  label,
  code: null,
  at,
  section: "General fund",
  kind,
  amounts: { gross },
  mapped: [],
});

/** The rows that the year's figures stand in, as wide as the headers. */
const rowsOf = ({ figures }: LgbfFigures, heading: CellRange): CellRange[] =>
  [...new Set([...figures.values()].map(({ row }) => row))]
    .sort((a, b) => a - b)
    .map((row) => ({ ...heading, top: row, bottom: row }));

const volumesOf = (grid: Grid, { figures }: LgbfFigures): Pick<Candidate["table"], "drivers" | "indicators"> => {
  const read = (at: CellRef) => ({ value: readCell(grid, at.row, at.column).value, at });
  const dwellings = figures.get("dwellings");
  return {
    drivers: dwellings === undefined ? [] : [{ kind: "dwelling", ...read(dwellings) }],
    indicators: (["council-tax-collected", "invoices-paid-30-days", "sickness-days"] as const).flatMap((id) => {
      const cell = figures.get(id);
      return cell === undefined ? [] : [{ id, ...read(cell) }];
    }),
  };
};
