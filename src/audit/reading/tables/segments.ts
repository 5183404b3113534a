import type { Grid } from "../../../model/grid";
import { canHeadLabels, caseColumnRole } from "../words/columnWords";
import { partIn } from "../words/partWords";
import { yearHeadingIn } from "../words/yearHeading";
import type { CaseColumn } from "./caseTable";
import { below, type HeaderCell } from "./headerCells";

/** Where header cells stand: their last row, and how far down their tables may reach. */
export interface HeaderAt {
  readonly grid: Grid;
  readonly row: number;
  readonly bottom: number;
}

/**
 * Parts a run of header cells into those of one table each: where a column of words that can name lines comes after one of figures, another table begins. `group`
 * is what stands above a column.
 */
export const segmentsOf = (
  run: readonly HeaderCell[],
  at: HeaderAt,
  group: (column: number) => string,
): readonly (readonly CaseColumn[])[] => {
  const parts: CaseColumn[][] = [];
  for (const cell of run) {
    const current = parts.at(-1);
    const column = columnOf(cell, at, group(cell.column), current ?? []);
    if (!current || (begins(column, at) && current.some(isValue))) parts.push([column]);
    else current.push(column);
  }
  // Words behind the figures of a table, such as its function, are its own where no figures follow.
  return parts.reduce<CaseColumn[][]>((kept, part) => {
    const before = kept.at(-1);
    if (before && !part.some(isValue)) before.push(...part);
    else kept.push([...part]);
    return kept;
  }, []);
};

/** True for a column whose cells are money, shares, numbers or answers. */
export const isValue = ({ role, figures }: CaseColumn): boolean =>
  role === "year" ||
  role === "answer" ||
  (figures && role !== null && !["label", "function", "kind", "ignored", "option", "partner"].includes(role));

/** True for words over which values may stand: no table is without such a header, and hardly a row of a ledger has one. */
export const canHeadValues = (text: string): boolean => {
  if (yearHeadingIn(text)) return true;
  const role = caseColumnRole(text);
  return role !== null && !namesOnly.includes(role);
};

const namesOnly: readonly CaseColumn["role"][] = [
  "label",
  "function",
  "kind",
  "ignored",
  "option",
  "partner",
  "question",
  "topic",
];

const starters: readonly CaseColumn["role"][] = ["label", "function", "partner", "option", "question", "topic"];

const begins = ({ role, figures, column }: CaseColumn, { grid, row, bottom }: HeaderAt): boolean =>
  starters.includes(role) && !figures && (role !== "function" || below(grid, row, column, bottom) === "words");

const columnOf = (
  { column, text }: HeaderCell,
  { grid, row, bottom }: HeaderAt,
  group: string,
  before: readonly CaseColumn[],
): CaseColumn => {
  const content = below(grid, row, column, bottom);
  const year = yearHeadingIn(text) ?? null;
  const figures = content === "figures";
  const hasLabel = before.some(({ role }) => role === "label" || role === "partner" || role === "option");
  const said = caseColumnRole(text);
  const names = canHeadLabels(text) && !figures && (content === "words" || !hasLabel);
  const ownPart = year ? null : partIn(text);
  return {
    column,
    header: group === "" || group === text ? text : `${group}: ${text}`,
    role: year ? "year" : said === "question" || said === "answer" ? said : names ? "label" : said,
    year,
    part: ownPart ?? (group === "" ? null : partIn(group)),
    figures,
  };
};
