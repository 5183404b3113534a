import type { BusinessCase } from "../../model/businessCase";
import type { Grid } from "../../model/grid";
import { done, failed, type Issue, type Outcome } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import type { Readable } from "../../read/readRequest";
import { answersOfCase } from "./answers/answersOfCase";
import { isCase } from "./isCase";
import { linesOfCase } from "./lines/linesOfCase";
import { scaleOfCase } from "./lines/scaleOfCase";
import { suspectUnit } from "./amounts/suspectUnit";
import { caseName } from "./sheet/caseName";
import { readSheet } from "./sheet/readSheet";
import { unitsOfCase } from "./sheet/unitsOfCase";
import { findCaseTables } from "./tables/findCaseTables";

/**
 * The business case that a workbook holds, found by its content: lines of savings and costs, partners, options, answers and sentences, each with its cell. All money in
 * pounds; a cell that holds no plain amount is missing with its reason, and an issue names it. Hidden sheets are read only where the person names them. Fails where a
 * sheet that the person names is not there, and where no line of savings and no answer is found.
 */
export const readCase = (readable: Readable, stated: StatedCase): Outcome<BusinessCase> => {
  const { grids, hidden } = readable;
  const absent = (stated.sheets ?? []).filter((name) => grids.every(({ sheet }) => sheet !== name));
  if (absent.length > 0)
    return failed(
      ...absent.map((sheet): Issue => ({ code: "case/sheet-not-found", severity: "error", facts: { sheet } })),
    );
  const asked = grids.filter(({ sheet }) => stated.sheets?.includes(sheet) ?? !hidden.has(sheet));
  const sheets = asked.map((grid) => ({ grid, tables: findCaseTables(grid) }));
  const units = unitsOfCase(sheets, stated.scale);
  const read = sheets.map(({ grid, tables }) => readSheet(grid, tables, (table) => units.of(grid, table)));

  const rows = read.flatMap((sheet) => sheet.rows);
  const money = linesOfCase(rows, stated.lines ?? []);
  const found = read.flatMap(({ answers }) => answers);
  const partners = read.flatMap((sheet) => sheet.partners);
  const options = read.flatMap((sheet) => sheet.options);
  const [first] = asked;
  const nowhere = {
    sheet: sheetsOf([money.lines, found, partners, options], asked)[0] ?? first?.sheet ?? "",
    row: 1,
    column: 1,
  };
  const said = answersOfCase(found, money.lines, stated.answers ?? [], ({ grid }) => units.of(grid, null), nowhere);
  const { lines } = money;
  const { answers } = said;
  const left = hiddenSheets(grids, asked);
  const asks = sheets.some(({ tables }) => tables.some(({ kind }) => kind === "questions"));
  if (!isCase(lines, answers, stated.answers ?? [], asks))
    return failed(
      { code: "case/none-found", severity: "error", facts: { sheets: asked.length } },
      ...left,
      ...money.issues.filter(({ code }) => code === "case/part-unclear" || code === "case/stated-line-not-found"),
    );

  const names = sheetsOf([lines, answers, partners, options], asked);
  const scale = stated.scale ?? scaleOfCase(rows, lines);
  const issues = [
    ...read.flatMap((sheet) => sheet.issues),
    ...money.issues,
    ...said.issues,
    ...suspectUnit(lines, scale),
    ...left,
  ];
  return done({
    name: caseName(asked, names),
    sheets: names,
    scale,
    years: money.years,
    lines,
    partners,
    options,
    answers,
    sentences: read.flatMap(({ sentences }) => sentences),
    evidence: [...read.flatMap((sheet) => sheet.evidence), ...money.evidence, ...said.evidence],
    issues,
  });
};

/** The sheets that hold something of the case, in the workbook's order. */
const sheetsOf = (
  parts: readonly (readonly { readonly at: { readonly sheet: string } }[])[],
  grids: readonly Grid[],
): readonly string[] => {
  const named = new Set(parts.flat().map(({ at }) => at.sheet));
  return grids.map(({ sheet }) => sheet).filter((sheet) => named.has(sheet));
};

/** Hidden sheets with tables of a case, which were not read. */
const hiddenSheets = (grids: readonly Grid[], asked: readonly Grid[]): readonly Issue[] =>
  grids
    .filter((grid) => !asked.includes(grid))
    .filter((grid) => findCaseTables(grid).some(({ kind }) => kind !== "foreign"))
    .map(({ sheet }) => ({ code: "case/hidden-sheet", severity: "note", at: { sheet }, facts: { sheet } }));
