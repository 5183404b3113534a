import { referenceInputs, type Inputs } from "../model/inputs";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import type { Grid } from "../model/grid";
import { cellText } from "./cell/cellText";
import type { PlacedText, RawTable } from "./detect/rawTable";
import { readRawTables } from "./detect/readRawTables";
import { readGeneral } from "./layouts/general";
import { readLgbfRaw } from "./layouts/lgbfRaw";
import { readPublishedByCouncil } from "./layouts/publishedByCouncil";
import { readRevenueOutturn } from "./layouts/revenueOutturn/revenueOutturn";
import type { Candidate, Readable, ReadRequest } from "./readRequest";
import type { LayoutResult, Reading, Refusal } from "./reading";

/** Known layouts, then whatever else has a header that names money. */
const layouts: readonly ((reading: Reading) => LayoutResult)[] = [
  readRevenueOutturn,
  readPublishedByCouncil,
  readLgbfRaw,
  readGeneral,
];

/**
 * Every table of a workbook that looks like a council's cost table, best first, recognised by content. Amounts are in pounds, cost positive, income
 * negative, each with the cells it came from. Fails with every reason when none can be used, or when the likeliest one cannot.
 */
export const findCostTables = (
  workbook: Readable,
  request: ReadRequest,
  inputs: Inputs = referenceInputs,
): Outcome<readonly Candidate[]> => {
  const { grids } = workbook;
  const wrong = wrongNames(workbook, request, grids);
  if (wrong) return failed(wrong);
  if (grids.every((grid) => grid.rowCount === 0 || grid.columnCount === 0))
    return failed({ code: "table/workbook-empty", severity: "error", facts: { sheets: grids.length } });
  const reading = readingOf(workbook, request, inputs);
  const results = layouts.map((layout) => layout(reading));
  const candidates = results.flatMap((result) => result.candidates).sort((a, b) => b.score - a.score);
  const refusals = results.flatMap((result) => result.refusals).sort((a, b) => b.score - a.score);
  const [best, likeliest] = [candidates[0], refusals[0]];
  const reasons = refusals.map(({ issue }) => issue);
  if (!best) return failed(...whyNone(refusals, grids.length));
  if (likeliest && likeliest.score > best.score) return failed(...reasons.slice(0, 1), ...asNotes(reasons.slice(1)));
  return done(candidates, asNotes(reasons));
};

const wrongNames = (workbook: Readable, { sheet, table }: ReadRequest, grids: readonly Grid[]): Issue | undefined => {
  if (sheet !== undefined && !grids.some((grid) => grid.sheet === sheet))
    return {
      code: "table/sheet-unknown",
      severity: "error",
      facts: { sheet, sheets: grids.map((grid) => grid.sheet).join(", ") },
    };
  if (table !== undefined && !workbook.tables.some(({ name }) => name.toLowerCase() === table.toLowerCase())) {
    const tables = workbook.tables.map(({ name }) => name).join(", ");
    return { code: "table/name-unknown", severity: "error", facts: { table, tables } };
  }
  return undefined;
};

const readingOf = (workbook: Readable, request: ReadRequest, inputs: Inputs): Reading => {
  const asked = workbook.tables.find(({ name }) => name.toLowerCase() === request.table?.toLowerCase());
  const grids = workbook.grids.filter(
    ({ sheet }) => (request.sheet === undefined || sheet === request.sheet) && (!asked || sheet === asked.range.sheet),
  );
  const found = new Map(workbook.grids.map((grid) => [grid, readRawTables(grid)]));
  const rawTables: RawTable[] = asked
    ? grids.flatMap((grid) => readRawTables(grid, asked))
    : grids.flatMap((grid) => found.get(grid) ?? []);
  return {
    workbook,
    request,
    inputs,
    grids: asked ? [] : grids,
    sheets: new Map(workbook.grids.map((grid) => [grid.sheet, grid])),
    rawTables,
    allTables: [...found.values()].flat(),
    around: [...found].flatMap(([grid, tables]) =>
      tables.length === 0 && !workbook.hidden.has(grid.sheet) ? textsOf(grid) : [],
    ),
  };
};

/** The words of a cover: a sheet without tables that fits on a page. */
const textsOf = (grid: Grid): PlacedText[] => {
  const texts: PlacedText[] = [];
  if (grid.rowCount > 80 || grid.columnCount > 40) return texts;
  for (let row = 1; row <= grid.rowCount; row++)
    for (let column = 1; column <= grid.columnCount; column++) {
      const text = cellText(grid, row, column);
      if (typeof grid.value(row, column) === "string" && text !== "")
        texts.push({ text, at: { sheet: grid.sheet, row, column } });
    }
  return texts;
};

/** What looks less like a cost table than this is not worth a word of advice. Judgement of this project. */
const halfLikely = 0.3;

/** Reasons a person can act on come as they are; sheets that are simply something else stay notes under one plain answer. */
const whyNone = (refusals: readonly Refusal[], sheets: number): Issue[] => {
  const all = refusals.map(({ issue }) => issue);
  const plain = new Set([
    "table/not-a-cost-table",
    "table/rows-are-councils",
    "table/ledger",
    "table/no-amounts",
    "table/other-currency",
    "table/too-long",
  ]);
  const acted = refusals
    .filter(({ issue, score }) => score >= halfLikely && !plain.has(issue.code))
    .map(({ issue }) => issue);
  if (acted.length > 0) return [...acted, ...asNotes(all.filter((issue) => !acted.includes(issue)))];
  const [only] = all;
  if (only && all.length === 1) return [only];
  return [{ code: "table/not-found", severity: "error", facts: { sheets } }, ...asNotes(all)];
};

const asNotes = (issues: readonly Issue[]): Issue[] => issues.map((issue) => ({ ...issue, severity: "note" }));
