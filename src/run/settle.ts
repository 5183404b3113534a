import type { CellRange } from "../model/cells";
import type { Corrections } from "../model/corrections";
import type { Issue } from "../model/issue";
import type { Stated } from "../model/stated";
import type { Readable } from "../read/readRequest";
import type { Remembered } from "./remembered";
import type { RunRequest } from "./request";

/** A request in which what was not asked now is what an earlier run was told. */
export interface Settled {
  readonly request: RunRequest;
  /** What of the earlier run does not fit the workbook any more. */
  readonly issues: readonly Issue[];
}

/**
 * What is asked now, else what stands on the sheets of an earlier run; corrections of the unit and the like, of each column and of each row are choices of their own. Sheet, Excel table and cells say together which table is meant, so one of them
 * asked now leaves nothing of the earlier three; an earlier one that is gone from the workbook is looked for anew.
 */
export const settle = (readable: Readable, { request: before, stands }: Remembered, asked: RunRequest): Settled => {
  const { sheet: _sheet, table: _table, selection: _cells, ...unplaced } = before;
  const corrections = correctionsOf(before, asked);
  const gone = isPlaced(asked) ? null : goneFrom(readable, before);
  return {
    request: { ...(isPlaced(asked) || gone ? unplaced : before), ...asked, ...(corrections ? { corrections } : {}) },
    issues: gone ? [goneIssue(gone, stands.get(gone.choice))] : [],
  };
};

const correctionsOf = ({ corrections: before }: Stated, { corrections: asked }: Stated): Corrections | undefined =>
  before && asked ? { ...before, ...asked, ...together(before, asked) } : (asked ?? before);

const together = (before: Corrections, asked: Corrections): Pick<Corrections, "roles" | "rows"> => {
  const rows = new Map([...(before.rows ?? []), ...(asked.rows ?? [])]);
  return { roles: new Map([...before.roles, ...asked.roles]), ...(rows.size > 0 ? { rows } : {}) };
};

/** True when it says which table is meant. */
export const isPlaced = ({ sheet, table, selection }: Stated): boolean =>
  sheet !== undefined || table !== undefined || selection !== undefined;

interface Gone {
  readonly choice: "sheet" | "table" | "selection";
  readonly name: string;
}

const goneFrom = ({ grids, tables }: Readable, { sheet, table, selection }: Stated): Gone | null => {
  const hasSheet = (name: string): boolean => grids.some((grid) => grid.sheet === name);
  if (sheet !== undefined && !hasSheet(sheet)) return { choice: "sheet", name: sheet };
  if (selection && !hasSheet(selection.sheet)) return { choice: "selection", name: selection.sheet };
  if (table !== undefined && !tables.some(({ name }) => name.toLowerCase() === table.toLowerCase()))
    return { choice: "table", name: table };
  return null;
};

const goneIssue = ({ name }: Gone, cells: CellRange | undefined): Issue => ({
  code: "run/remembered-table-gone",
  severity: "warning",
  ...(cells ? { at: { cells } } : {}),
  facts: { found: name },
});
