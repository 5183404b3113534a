import { columnLetters } from "../../../model/cells";
import { columnRoles, type ColumnRole } from "../../../model/corrections";
import type { Issue } from "../../../model/issue";
import type { Roles } from "../../asked/statedRoles";
import type { LedgerFrame } from "./ledgerFrame";

/** Why what the person says of a ledger's columns cannot be: a column that it has not, or several for what only one can be. */
export const wrongRoles = (
  { grid, headerTop, headerBottom, columns }: LedgerFrame,
  roles: Roles,
): Issue | undefined => {
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const at = { cells: { sheet: grid.sheet, top: headerTop, bottom: headerBottom, left, right } };
  const outside = [...roles.keys()].filter((column) => !places.includes(column)).map(columnLetters);
  if (outside.length > 0)
    return {
      code: "table/role-outside",
      severity: "error",
      at,
      facts: { columns: outside.join(", "), first: columnLetters(left), last: columnLetters(right) },
    };
  for (const role of [...columnRoles.filter((each) => !several.includes(each)), "amount" as const]) {
    const named = [...roles]
      .filter(([, each]) => (role === "amount" ? each === "gross" || each === "net" : each === role))
      .map(([column]) => columnLetters(column));
    if (named.length > 1)
      return { code: "table/role-twice", severity: "error", at, facts: { role, columns: named.join(", ") } };
  }
  return undefined;
};

const several: readonly ColumnRole[] = ["volume", "note", "ignored"];
