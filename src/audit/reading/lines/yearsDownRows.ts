import type { CaseTable } from "../tables/caseTable";
import { cellText } from "../../../read/cell/cellText";
import { readMoney } from "../amounts/readMoney";
import { scaleUnder, type UnitAround } from "../amounts/scaleUnder";
import type { Issue } from "../../../model/issue";
import { yearHeadingIn } from "../words/yearHeading";
import { rowKind } from "../words/rowWords";
import type { MoneyColumns } from "./moneyColumns";
import type { MoneyRow, MoneyTable, YearFigure } from "./moneyRow";
import type { RowsRead } from "./rowsRead";
import { partOfRow } from "./partOfRow";

/** True for a table whose rows are years: “Year | Savings | Costs”. */
export const hasYearsDown = ({ grid, headerBottom, extent }: CaseTable, labels: number): boolean => {
  let [years, others] = [0, 0];
  for (let row = headerBottom + 1; row <= extent.bottom; row++) {
    const text = cellText(grid, row, labels);
    if (text === "") continue;
    if (yearHeadingIn(text)) years++;
    else if (years > 0 && rowKind(text) === "line") others++;
  }
  return years >= 2 && others <= years;
};

/** Reads a table whose rows are years: a line of money for every column that says what it is, under its header. A row of totals adds up the years. */
export const yearsDownRows = (
  table: CaseTable,
  labels: number,
  groups: readonly MoneyColumns[],
  shared: MoneyTable,
  unit: UnitAround,
): RowsRead => {
  const { grid, headerBottom, headerTop, extent, above } = table;
  const issues: Issue[] = [];
  const taken: number[] = [];
  const years: { readonly row: number; readonly year: NonNullable<ReturnType<typeof yearHeadingIn>> }[] = [];
  for (let row = headerBottom + 1; row <= extent.bottom; row++) {
    const year = yearHeadingIn(cellText(grid, row, labels));
    if (year) years.push({ row, year });
    if (year || (years.length > 0 && rowKind(cellText(grid, row, labels)) === "total")) taken.push(row);
  }
  const columns = groups.flatMap((group) =>
    [...group.annual, ...(group.total ? [group.total] : [])].map((column) => ({ column, part: column.part })),
  );
  const rows = columns.map(({ column, part }): MoneyRow => {
    const scale = scaleUnder(column.header, unit);
    const found = partOfRow({
      kind: "",
      section: "",
      columns: part,
      manyParts: true,
      columnHeader: column.header,
      labelHeader: "",
      titles: above,
      sheet: grid.sheet,
      label: column.header,
    });
    return {
      label: column.header,
      at: { sheet: grid.sheet, row: headerTop, column: column.column },
      is: rowKind(column.header),
      part: found.part,
      because: found.because,
      functionSaid: "",
      annual: null,
      total: null,
      years: years.map(({ row, year }): YearFigure => {
        const { figure, issue } = readMoney(grid, { sheet: grid.sheet, row, column: column.column }, scale);
        if (issue) issues.push(issue);
        return { year, heading: { sheet: grid.sheet, row, column: labels }, figure };
      }),
      table: shared,
      section: "",
    };
  });
  return { rows, issues, taken };
};
