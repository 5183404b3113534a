import { type CellRange } from "../../../model/cells";
import type { Issue } from "../../../model/issue";
import { cellText } from "../../cell/cellText";
import type { RawTable } from "./rawTable";
import { longestTable } from "./rowsUnder";

/** Why a table with a money column is not a council's cost table: another currency, a row a council, a row a payment, or no end. Null when nothing speaks against it. */
export const notACostTable = (table: RawTable): Issue | null => {
  const at: { cells: CellRange } = { cells: { ...table.extent, bottom: table.headerBottom } };
  const headers = table.columns.map(({ header }) => header);
  const words = [...headers, ...table.titles.map(({ text }) => text)].join(" ");
  if (/[€$¥]|\beuros?\b|\bdollars?\b/iu.test(words) && !/£|\bGBP\b/u.test(words))
    return { code: "table/other-currency", severity: "error", at };
  const headed = headers.some((header) =>
    /\b(?:e-?code|ons code|lgf code|gss|la[ _]name|local authority|authority name)\b/iu.test(header),
  );
  const codes = table.rows.filter(({ row }) =>
    firstColumns.some((column) => areaCode.test(cellText(table.grid, row, column))),
  ).length;
  if (codes * 2 > table.rows.length || (headed && table.rows.length > 20))
    return { code: "table/rows-are-councils", severity: "error", at };
  const payee = headers.some((header) =>
    /\b(?:payee|supplier|vendor|beneficiary|creditor name|merchant)\b/iu.test(header),
  );
  const dated = table.columns.some(
    ({ header, column }) =>
      /\bdate\b/iu.test(header) || table.rows.slice(0, 5).some(({ row }) => table.grid.isDate(row, column)),
  );
  if (table.endless) return { code: "table/too-long", severity: "error", at, facts: { rows: longestTable } };
  return payee && dated ? { code: "table/ledger", severity: "error", at } : null;
};

const firstColumns = [1, 2, 3];
const areaCode = /^(?:E\d{4}|[ESWNK]\d{8})$/u;
