import { type CellRange, columnLetters } from "../../model/cells";
import { columnRoles, type ColumnRole, type Corrections } from "../../model/corrections";
import type { Issue } from "../../model/issue";
import { chooseColumns } from "../detect/money/chooseColumns";
import type { RawTable } from "../detect/table/rawTable";
import { bodyUnder } from "../detect/table/tableUnder";
import type { Reading } from "../reading";
import { headerAt } from "./headerAt";
import { type Roles, statedLabel, statedRoles } from "./statedRoles";
import { readAs } from "./tableColumns";

/** A table read again with the header and the roles that the person states; an issue when they do not go together or lie outside it. */
export const correctedTable = (
  asked: RawTable,
  { header: stated, roles }: Corrections,
  { request, rawTables }: Pick<Reading, "request" | "rawTables">,
): RawTable | Issue => {
  const raw = stated ? headerAt(asked, stated, rawTables) : asked;
  if ("code" in raw || roles.size === 0) return raw;
  const wrong = twice(raw, roles) ?? outside(raw, roles, request.selection);
  if (wrong) return wrong;
  const columns = statedRoles(raw.columns, roles, readAs(raw, chooseColumns(raw, request.year).columns));
  const label = statedLabel(roles) ?? (roles.has(raw.labelColumn) ? undefined : raw.labelColumn);
  const header = { top: raw.headerTop, bottom: raw.headerBottom };
  const body = bodyUnder(raw.grid, header, raw.area, columns, label);
  return body ? { ...raw, ...body } : { code: "table/label-needed", severity: "error", at: { cells: raw.extent } };
};

/** Columns of other expenditure are added up, and of those that name no lines and hold no money there may be several. */
const several: readonly ColumnRole[] = ["other-expenditure", "date", "payee", "reference", "volume", "note", "ignored"];

const twice = ({ extent }: RawTable, roles: Roles): Issue | undefined => {
  for (const role of columnRoles) {
    const columns = [...roles].filter(([, each]) => each === role).map(([column]) => column);
    if (columns.length < 2 || several.includes(role)) continue;
    const named = columns.map(columnLetters).join(", ");
    return { code: "table/role-twice", severity: "error", at: { cells: extent }, facts: { role, columns: named } };
  }
  return undefined;
};

const outside = ({ extent }: RawTable, roles: Roles, selection: CellRange | undefined): Issue | undefined => {
  const left = Math.min(extent.left, selection?.left ?? extent.left);
  const right = Math.max(extent.right, selection?.right ?? extent.right);
  const columns = [...roles.keys()].filter((column) => column < left || column > right).map(columnLetters);
  return columns.length === 0
    ? undefined
    : {
        code: "table/role-outside",
        severity: "error",
        at: { cells: extent },
        facts: { columns: columns.join(", "), first: columnLetters(left), last: columnLetters(right) },
      };
};
