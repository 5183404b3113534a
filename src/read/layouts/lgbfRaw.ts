import { type CellRef, rangeOf } from "../../model/cells";
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
import { cellIssues } from "../detect/cellIssues";
import { bareName, namesOf } from "../detect/councilIn";
import { givenUnit } from "../detect/asStated";
import { unreadable } from "../detect/unreadable";
import { lgbfLines } from "../mapping/lgbfLines";
import type { Candidate } from "../readRequest";
import type { Layout, Reading, Refusal } from "../reading";
import { type LgbfColumns, lgbfColumns, lgbfHeaders } from "./lgbfColumns";

/** Support services and gross expenditure are in thousands of pounds unless the person says otherwise; council-tax collection is in pounds, as its header says. */
const thousand = 1_000;
/** Headers are exact. */
const certain = 0.97;

/** Reads the Local Government Benchmarking Framework's raw data: a row a council, a column for each figure of each year. */
export const readLgbfRaw: Layout = (reading) => {
  for (const grid of reading.grids) {
    const years = lgbfColumns(grid);
    if (years.length > 0) return [(corrections) => readSheet(grid, years, reading, corrections)];
  }
  return [];
};

const readSheet = (
  grid: Grid,
  years: readonly LgbfColumns[],
  reading: Reading,
  corrections: Corrections,
): Candidate | Refusal => {
  const { request, workbook, sheets } = reading;
  const unit = corrections.scale ?? thousand;
  const refuse = (code: string, facts: Issue["facts"] = {}): Refusal => ({
    issue: { code, severity: "error", at: { sheet: grid.sheet }, facts },
    score: certain,
  });
  if (!request.council) return refuse("table/council-needed");
  const row = rowOfCouncil(grid, namesOf(request.council));
  if (row === undefined) return refuse("table/council-not-in-sheet", { council: request.council.name, shown: "" });
  const columns =
    request.year === undefined
      ? years.filter(({ support }) => isKnown(readCell(grid, row, support).value)).at(-1)
      : years.find(({ year }) => year === request.year);
  if (!columns) {
    const found = years.map(({ year }) => year).join(", ");
    return refuse("table/year-not-in-sheet", { year: request.year ?? "", found });
  }
  const lines = linesOf(grid, row, columns, unit, reading);
  const gross = amountOf(sheets, [rangeOf({ sheet: grid.sheet, row, column: columns.gross })], [], unit);
  if (!isKnown(gross.value)) return refuse("table/no-figures", { council: request.council.name });
  const total = {
    label: lgbfHeaders.gross,
    at: { sheet: grid.sheet, row, column: columns.gross },
    amounts: { gross },
    lines: lines.map(({ id }) => id),
    whole: true,
  };
  const noticed = cellIssues([...lines, total], sheets);
  const stopped = unreadable(noticed);
  if (stopped) return { issue: stopped, score: certain };
  const heading = { sheet: grid.sheet, top: 1, bottom: 1, left: 1, right: Math.max(...columns.others.values()) };
  return {
    score: workbook.hidden.has(grid.sheet) ? certain / 2 : certain,
    table: {
      name: grid.sheet,
      layout: "lgbf-raw",
      englishReturns: false,
      extents: [heading, { ...heading, top: row, bottom: row }],
      columns: [],
      council: { code: request.council.code, name: request.council.name },
      year: columns.year,
      months: 12,
      status: "outturn",
      scale: unit,
      lines,
      totals: [total],
      ...volumesOf(grid, row, columns),
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
          value: cellText(grid, row, 1),
          because: "name in the first column",
          at: rangeOf({ sheet: grid.sheet, row, column: 1 }),
          confidence: 1,
        },
        {
          decision: "year",
          value: columns.year,
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
const linesOf = (grid: Grid, row: number, columns: LgbfColumns, unit: Scale, { sheets }: Reading): CostLine[] => {
  const at = (column: number): CellRef => ({ sheet: grid.sheet, row, column });
  const amount = (column: number, multiplier: number): Amount =>
    amountOf(sheets, [rangeOf(at(column))], [], multiplier);
  const support = amount(columns.support, unit);
  const rest = remainderOf(amount(columns.gross, unit), [support], sheets);
  const collection = columns.others.get("collection");
  return [
    line(lgbfLines.support, at(columns.support), support, "line"),
    ...(collection === undefined ? [] : [line(lgbfLines.collection, at(collection), amount(collection, 1), "line")]),
    line(lgbfLines.others, at(columns.gross), rest, "remainder"),
    ...(collection === undefined
      ? []
      : [line(lgbfLines.collectionOut, at(collection), amount(collection, -1), "remainder")]),
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

const volumesOf = (
  grid: Grid,
  row: number,
  { others }: LgbfColumns,
): Pick<Candidate["table"], "drivers" | "indicators"> => {
  const read = (column: number) => ({
    value: readCell(grid, row, column).value,
    at: { sheet: grid.sheet, row, column },
  });
  const dwellings = others.get("dwellings");
  return {
    drivers: dwellings === undefined ? [] : [{ kind: "dwelling", ...read(dwellings) }],
    indicators: (["council-tax-collected", "invoices-paid-30-days", "sickness-days"] as const).flatMap((id) => {
      const column = others.get(id);
      return column === undefined ? [] : [{ id, ...read(column) }];
    }),
  };
};

const rowOfCouncil = (grid: Grid, names: readonly string[]): number | undefined => {
  for (let row = 2; row <= grid.rowCount; row++) if (names.includes(bareName(cellText(grid, row, 1)))) return row;
  return undefined;
};
