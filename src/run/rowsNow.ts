import type { RowRole, TableRow } from "../model/corrections";

/** What was said of rows, at the rows where they stand now, and the labels of those that are gone. */
export interface RowsNow {
  readonly rows: ReadonlyMap<number, RowRole>;
  readonly gone: readonly string[];
}

/**
 * Finds the rows of which an earlier run was told, each with the label that it bore: by row and label; one that has moved since, by its label alone, where
 * only one row bore it then and only one bears it now.
 */
export const rowsNow = (
  said: ReadonlyMap<number, RowRole>,
  labels: ReadonlyMap<number, string>,
  now: readonly TableRow[],
): RowsNow => {
  const rows = new Map<number, RowRole>();
  const gone: string[] = [];
  for (const [row, role] of said) {
    const label = labels.get(row) ?? "";
    const bearing = now.filter((each) => each.label.trim() === label);
    const bore = [...labels.values()].filter((each) => each === label);
    const found =
      bearing.find(({ at }) => at.row === row) ?? (bearing.length === 1 && bore.length === 1 ? bearing[0] : undefined);
    if (found) rows.set(found.at.row, role);
    else gone.push(label === "" ? `row ${row}` : label);
  }
  return { rows, gone };
};
