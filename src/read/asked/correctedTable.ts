import { type CellRange, columnLetters } from "../../model/cells";
import { columnRoles } from "../../model/corrections";
import type { Issue } from "../../model/issue";
import type { FinancialYear } from "../../model/year";
import { chooseColumns } from "../detect/chooseColumns";
import type { RawTable } from "../detect/rawTable";
import { bodyUnder } from "../detect/tableUnder";
import { type Roles, statedLabel, statedRoles } from "./statedRoles";
import { readAs } from "./tableColumns";

/** A table read again with the roles that the person states; an issue when they do not go together or name no column of it. */
export const correctedTable = (
  raw: RawTable,
  roles: Roles,
  year: FinancialYear | undefined,
  selection: CellRange | undefined,
): RawTable | Issue => {
  if (roles.size === 0) return raw;
  const wrong = twice(raw, roles) ?? outside(raw, roles, selection);
  if (wrong) return wrong;
  const columns = statedRoles(raw.columns, roles, readAs(raw, chooseColumns(raw, year).columns));
  const label = statedLabel(roles) ?? (roles.has(raw.labelColumn) ? undefined : raw.labelColumn);
  const header = { top: raw.headerTop, bottom: raw.headerBottom };
  const body = bodyUnder(raw.grid, header, raw.area, columns, label);
  return body ? { ...raw, ...body } : { code: "table/label-needed", severity: "error", at: { cells: raw.extent } };
};

/** Of other expenditure there may be several columns, and of those that are not read. */
const twice = ({ extent }: RawTable, roles: Roles): Issue | undefined => {
  for (const role of columnRoles) {
    const columns = [...roles].filter(([, each]) => each === role).map(([column]) => column);
    if (columns.length < 2 || role === "other-expenditure" || role === "ignored") continue;
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
