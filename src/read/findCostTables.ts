import type { CellRange } from "../model/cells";
import { referenceInputs, type Inputs } from "../model/inputs";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { fixedColumns } from "./asked/fixedColumns";
import { rowsInLedger } from "./asked/rowsInLedger";
import { overlaps } from "./asked/rectangles";
import { says } from "./asked/says";
import { statedMonths } from "./asked/statedMonths";
import { wrongNames } from "./asked/wrongNames";
import { refuseCouncilExtract } from "./layouts/councilExtract";
import { readGeneral } from "./layouts/general";
import { readLgbfRaw } from "./layouts/lgbfRaw";
import { readLocalFinancialReturn } from "./layouts/localFinancialReturn/localFinancialReturn";
import { readNumberedForm } from "./layouts/numberedForm";
import { readPublishedByCouncil } from "./layouts/publishedByCouncil";
import { readRevenueOutturn } from "./layouts/revenueOutturn/revenueOutturn";
import { readLedger } from "./ledger/readLedger";
import type { Candidate, Readable, ReadRequest } from "./readRequest";
import { type Attempt, type Layout, type Refusal, uncorrected } from "./reading";
import { readingOf } from "./readingOf";

/** Known layouts, lists of transactions, then whatever else has a header that names money. */
const layouts: readonly Layout[] = [
  ...[
    readRevenueOutturn,
    readPublishedByCouncil,
    readNumberedForm,
    readLocalFinancialReturn,
    readLgbfRaw,
    refuseCouncilExtract,
  ].map(fixedColumns),
  rowsInLedger(readLedger),
  readGeneral,
];

/**
 * Every table of a workbook that looks like a council's cost table, best first, recognised by content. Amounts are in pounds, cost positive, income
 * negative, each with the cells it came from. What the person says of a table holds for the best of those asked for (by selection, Excel table or
 * sheet) and for no other; that one then comes first. Fails with every reason when none can be used, or when the likeliest one cannot.
 */
export const findCostTables = (
  workbook: Readable,
  request: ReadRequest,
  inputs: Inputs = referenceInputs,
): Outcome<readonly Candidate[]> => {
  const { grids } = workbook;
  const wrong = wrongNames(workbook, request);
  if (wrong) return failed(wrong);
  if (grids.every((grid) => grid.rowCount === 0 || grid.columnCount === 0))
    return failed({ code: "table/workbook-empty", severity: "error", facts: { sheets: grids.length } });
  const { reading, none } = readingOf(workbook, request, inputs);
  const read = layouts
    .flatMap((layout) => layout(reading))
    .map((attempt) => ({ attempt, result: attempt(uncorrected) }));
  if (read.length === 0 && none) return failed(none);
  // A table that can be read comes before one that looks as likely and cannot.
  read.sort((a, b) => b.result.score - a.result.score || Number("issue" in a.result) - Number("issue" in b.result));
  const results = read.map(({ result }) => result);
  const [best] = read;
  const { corrections } = request;
  return best && says(corrections)
    ? afterCorrection(statedMonths(best.attempt(corrections), corrections.months), results.slice(1))
    : asTheyStand(results, grids.length);
};

/** The table that the person spoke of stands or falls by what they said; the others are still offered. */
const afterCorrection = (
  corrected: ReturnType<Attempt>,
  others: readonly ReturnType<Attempt>[],
): Outcome<readonly Candidate[]> => {
  const notes = asNotes(refusalsOf(others).map(({ issue }) => issue));
  return "issue" in corrected ? failed(corrected.issue, ...notes) : done(candidatesOf([corrected, ...others]), notes);
};

const asTheyStand = (results: readonly ReturnType<Attempt>[], sheets: number): Outcome<readonly Candidate[]> => {
  const candidates = candidatesOf(results);
  const refusals = refusalsOf(results);
  const [best, likeliest] = [candidates[0], refusals[0]];
  const reasons = refusals.map(({ issue }) => issue);
  if (!best) return failed(...whyNone(refusals, sheets));
  if (likeliest && likeliest.score > best.score) return failed(...reasons.slice(0, 1), ...asNotes(reasons.slice(1)));
  return done(candidates, asNotes(reasons));
};

/** A table that is part of a known form, or of a ledger, is not offered a second time as a table of its own. */
const candidatesOf = (results: readonly ReturnType<Attempt>[]): Candidate[] => {
  const claimed = results.flatMap((result) =>
    "issue" in result ? (result.claims ?? []) : result.table.layout === "general" ? [] : result.table.extents,
  );
  return results.flatMap((result) => {
    if ("issue" in result) return [];
    const { layout, extents } = result.table;
    const isClaimed = layout === "general" && extents.some((extent) => claimed.some((one) => overlaps(extent, one)));
    return isClaimed ? [] : [result];
  });
};

/**
 * Why a ledger is no ordinary cost table is not told where it is read as what it is, or refused as that; nor what else of a sheet looks a little like a
 * table when the sheet is a form that is known.
 */
const refusalsOf = (results: readonly ReturnType<Attempt>[]): Refusal[] => {
  const claimed = results.flatMap((result) =>
    "issue" in result ? (result.claims ?? []) : result.table.layout === "ledger" ? result.table.extents : [],
  );
  const forms = results.flatMap((result) => ("table" in result && isForm(result) ? [result] : []));
  return results.flatMap((result) => {
    if ("table" in result) return [];
    const {
      issue: { at },
      claims,
      score,
    } = result;
    const isTold =
      claims === undefined &&
      (claimed.some((cells) => isWithin(at, cells)) ||
        forms.some((form) => form.score > score && form.table.extents.some(({ sheet }) => sheetOf(at) === sheet)));
    return isTold ? [] : [result];
  });
};

const isWithin = (at: Issue["at"], cells: CellRange): boolean =>
  at !== undefined && "cells" in at ? overlaps(cells, at.cells) : sheetOf(at) === cells.sheet;

const sheetOf = (at: Issue["at"]): string | undefined =>
  at === undefined || "file" in at ? undefined : "cells" in at ? at.cells.sheet : at.sheet;

const isForm = ({ table: { layout } }: Candidate): boolean => layout !== "general" && layout !== "ledger";

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
