import { type ColumnRole, isMoneyRole, moneyRoles, type TableColumn } from "../../model/corrections";
import { cellText } from "../cell/cellText";
import type { ColumnsByKind } from "../detect/money/chooseColumns";
import { otherRole } from "../detect/header/otherRole";
import type { RawTable } from "../detect/table/rawTable";

/** Every column of a table that has a header or anything under it, and what it was read as. */
export const tableColumns = (table: RawTable, read: ColumnsByKind): readonly TableColumn[] => {
  const { sheet, left, right } = table.extent;
  const headers = new Map(table.columns.map(({ column, header }) => [column, header]));
  return Array.from({ length: right - left + 1 }, (_, place) => left + place)
    .filter((column) => headers.has(column) || table.rows.some(({ row }) => cellText(table.grid, row, column) !== ""))
    .map((column) => ({
      header: headers.get(column) ?? "",
      at: { sheet, top: table.headerTop, bottom: table.headerBottom, left: column, right: column },
      role: readAs(table, read)(column),
    }));
};

/** What a column of a table was read as; `ignored` for one that was not. */
export const readAs =
  (table: RawTable, read: ColumnsByKind) =>
  (column: number): ColumnRole => {
    if (column === table.labelColumn) return "label";
    if (column === table.sectionColumn) return "section";
    if (column === table.codeColumn) return "code";
    return moneyRoles.find((role) => read[role]?.some((each) => each.column === column)) ?? unread(table, column);
  };

/** A column that holds neither names nor money is what the person says that it is, else what its header and cells say. */
const unread = (table: RawTable, column: number): ColumnRole => {
  const stated = table.columns.find((each) => each.column === column)?.stated;
  return stated && !isMoneyRole(stated) ? stated : otherRole(table, column);
};
