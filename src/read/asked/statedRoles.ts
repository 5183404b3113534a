import { isMoneyRole, type ColumnRole } from "../../model/corrections";
import type { RawColumn } from "../detect/table/rawTable";

/** What the person says of columns of the sheet. */
export type Roles = ReadonlyMap<number, ColumnRole>;

/**
 * Columns with what the person says of them. Only what differs from how a column was read overrules its header, so that saying what was read
 * anyway changes nothing. `wasRead` is the role in which a column was read without the person.
 */
export const statedRoles = (
  columns: readonly RawColumn[],
  roles: Roles,
  wasRead: (column: number) => ColumnRole,
): readonly RawColumn[] => {
  const headless = [...roles.keys()]
    .filter((column) => columns.every((each) => each.column !== column))
    .filter((column) => roles.get(column) !== wasRead(column))
    .map((column): RawColumn => ({
      column,
      header: "",
      kind: null,
      year: null,
      status: null,
      scale: null,
      stated: null,
    }));
  return [...columns, ...headless]
    .sort((a, b) => a.column - b.column)
    .map((each) => {
      const stated = roles.get(each.column);
      if (stated === undefined) return each;
      return stated === wasRead(each.column) ? { ...each, stated } : { ...each, ...overruled(stated), stated };
    });
};

/** The year of a column that holds no money says nothing of the table. */
const overruled = (role: ColumnRole): Partial<RawColumn> =>
  isMoneyRole(role) ? { kind: role } : { kind: role === "label" ? null : "ignored", year: null, status: null };

/** The column that the person says names the lines. */
export const statedLabel = (roles: Roles): number | undefined => [...roles].find(([, role]) => role === "label")?.[0];
