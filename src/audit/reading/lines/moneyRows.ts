import type { CaseFigure } from "../../../model/businessCase";
import type { CellRef } from "../../../model/cells";
import type { Issue } from "../../../model/issue";
import { missing } from "../../../model/missing";
import type { Pounds, Scale } from "../../../model/money";
import { cellText, hasWords } from "../../../read/cell/cellText";
import { unitOfText } from "../amounts/unitAround";
import { readMoney } from "../amounts/readMoney";
import { scaleUnder, type UnitAround } from "../amounts/scaleUnder";
import { issueAt } from "../issueAt";
import type { CaseColumn, CaseTable } from "../tables/caseTable";
import { isMoneyLike } from "../tables/headerCells";
import { partIn } from "../words/partWords";
import { rowKind, weakKind } from "../words/rowWords";
import { isTopicAmongMoney } from "../answers/topicsOfLines";
import { everyColumn, labelColumnOf, type MoneyColumns, moneyColumns } from "./moneyColumns";
import type { RowsRead } from "./rowsRead";
import type { MoneyRow, MoneyTable, YearFigure } from "./moneyRow";
import { partOfRow } from "./partOfRow";
import { hasYearsDown, yearsDownRows } from "./yearsDownRows";
import { headingIn, sectionAfter } from "./sectionOf";

/** Reads the rows of a table of money: each once for every part of money that its columns say. `unit` is what holds where a column states none of its own. */
export const moneyRows = (table: CaseTable, unit: UnitAround): RowsRead => {
  const { scale } = unit;
  const labels = labelColumnOf(table);
  const groups = moneyColumns(table);
  const rows: MoneyRow[] = [];
  const issues: Issue[] = [];
  const taken: number[] = [];
  if (labels === null || groups.length === 0) return { rows, issues, taken };
  const { grid, extent, headerBottom, columns } = table;
  const shared: MoneyTable = { extent, scale, byPartner: columns.some(({ role }) => role === "partner"), headed: true };
  if (hasYearsDown(table, labels)) return yearsDownRows(table, labels, everyColumn(table), shared, unit);
  const values = groups.flatMap(allColumns);
  const amounts = (row: number): number =>
    values.filter(({ column }) => isMoneyLike(grid, row, column) && !grid.isPercent(row, column)).length;
  let section = "";
  for (let row = headerBottom + 1; row <= extent.bottom; row++) {
    const filled = values.some(({ column }) => grid.value(row, column) !== null);
    const label = cellText(grid, row, labels);
    if (!filled || (!values.some(({ column }) => isMoneyLike(grid, row, column)) && !hasWords(grid, row, labels))) {
      const heading = headingIn(grid, row, extent.left, Math.max(labels, extent.right));
      if (heading !== undefined) section = sectionAfter(section, heading);
      continue;
    }
    if (isTopicAmongMoney(label, partIn(section), amounts(row))) continue;
    const at: CellRef = { sheet: grid.sheet, row, column: labels };
    if (label === "" && rows.length === 0) {
      issues.push(issueAt("case/line-without-label", "warning", at));
      continue;
    }
    taken.push(row);
    for (const group of groups) {
      const read = readRow(
        table,
        group,
        { row, at, label, section, labels, manyParts: groups.length > 1, table: shared },
        (column) => (unit.stated ? scale : (unitOfText(label) ?? scaleUnder(column.header, unit))),
      );
      rows.push(read.row);
      issues.push(...read.issues);
    }
  }
  return { rows: withoutStrays(rows), issues, taken };
};

/** Rows that only their own labels make a part of a case are none where most of the table is something else, as “Savings target” among budgets is. */
const withoutStrays = (rows: readonly MoneyRow[]): readonly MoneyRow[] => {
  const told = rows.filter(({ part }) => part !== null).length;
  return told * 2 >= rows.length
    ? rows
    : rows.map((row) => (row.because.startsWith("label") ? { ...row, part: null } : row));
};

interface Place {
  readonly row: number;
  readonly at: CellRef;
  readonly label: string;
  readonly section: string;
  readonly labels: number;
  readonly manyParts: boolean;
  readonly table: MoneyTable;
}

const readRow = (
  { grid, columns, above, extent }: CaseTable,
  group: MoneyColumns,
  { row, at, label, section, labels, manyParts, table }: Place,
  scaleOf: (column: CaseColumn) => Scale,
): { readonly row: MoneyRow; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const figureOf = (column: CaseColumn): CaseFigure<Pounds> => {
    const { figure, issue } = readMoney(grid, { sheet: grid.sheet, row, column: column.column }, scaleOf(column));
    if (issue) issues.push(issue);
    return figure;
  };
  const textOf = (role: CaseColumn["role"]): string => {
    const column = columns.find((each) => each.role === role && each.column !== labels);
    return column ? cellText(grid, row, column.column) : "";
  };
  const years = group.years.flatMap((column): YearFigure[] =>
    column.year
      ? [
          {
            year: column.year,
            heading: { sheet: grid.sheet, row: extent.top, column: column.column },
            figure: noneWhereDash(figureOf(column), cellText(grid, row, column.column)),
          },
        ]
      : [],
  );
  const annual = group.annual.map(figureOf);
  const [first] = annual;
  if (annual.length > 1 && first?.at)
    issues.push(
      issueAt("case/several-amounts", "error", first.at, {
        columns: group.annual.map(({ header }) => header).join(", "),
      }),
    );
  const { part, because } = partOfRow({
    kind: textOf("kind"),
    section,
    columns: group.part,
    manyParts,
    columnHeader: allColumns(group)[0]?.header ?? "",
    labelHeader: columns.find(({ column }) => column === labels)?.header ?? "",
    titles: above,
    sheet: grid.sheet,
    label,
  });
  if (part === "none" && weakKind(textOf("kind")) === "one-off-cost")
    issues.push(issueAt("case/one-off-saving", "warning", at, { label }));
  return {
    row: {
      label,
      at,
      is: label === "" ? "total" : rowKind(label),
      part,
      because,
      functionSaid: textOf("function"),
      annual: annual.length > 1 && first ? { value: missing("not-comparable"), at: first.at } : (first ?? null),
      total: group.total ? figureOf(group.total) : null,
      years,
      table,
      section,
    },
    issues,
  };
};

const allColumns = ({ annual, years, total }: MoneyColumns): readonly CaseColumn[] => [
  ...annual,
  ...years,
  ...(total ? [total] : []),
];

/** A dash in a year is a year without money. */
const noneWhereDash = (figure: CaseFigure<Pounds>, text: string): CaseFigure<Pounds> =>
  /^[-–—]+$/u.test(text) ? { ...figure, value: missing("blank") } : figure;
