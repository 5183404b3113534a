import type { RowRole } from "../../model/corrections";
import type { Evidence } from "../../model/costTable";
import type { Issue } from "../../model/issue";
import { asStated } from "../detect/money/asStated";
import type { RawRow, RawTable } from "../detect/table/rawTable";

/** What the person says of rows of the sheet. */
export type StatedRows = ReadonlyMap<number, RowRole>;

/**
 * The table with its rows as the person says: those left out are gone, and headings too, whose words name the section of the rows under them up to the
 * next heading. An issue names rows that are none of the table's.
 */
export const statedRows = (raw: RawTable, stated: StatedRows = new Map()): RawTable | Issue => {
  if (stated.size === 0) return raw;
  const known = new Set(raw.rows.map(({ row }) => row));
  const outside = [...stated.keys()].filter((row) => !known.has(row));
  if (outside.length > 0) return outsideIssue(raw, outside);
  const rows: RawRow[] = [];
  let [heading, isBreak]: [RawRow | null, boolean] = [null, false];
  for (const row of raw.rows) {
    const role = stated.get(row.row);
    if (role === "heading") [heading, isBreak] = [row, true];
    else if (role === "ignored") isBreak ||= row.afterBreak;
    else {
      if (heading && row.section !== heading.section) heading = null;
      rows.push({
        ...row,
        section: heading?.label ?? row.section,
        afterBreak: row.afterBreak || isBreak,
        ...(role ? { stated: role } : {}),
      });
      isBreak = false;
    }
  }
  return { ...raw, rows };
};

/** What the person says of each row, as it stands in the table before. */
export const rowEvidence = (raw: RawTable, stated: StatedRows = new Map()): readonly Evidence[] =>
  raw.rows.flatMap(({ row, label }): readonly Evidence[] => {
    const role = stated.get(row);
    if (role === undefined) return [];
    const at = { ...raw.extent, top: row, bottom: row };
    return [{ decision: "row", value: role, because: `${asStated} of “${label}”`, at, confidence: 1 }];
  });

const outsideIssue = (raw: RawTable, outside: readonly number[]): Issue => ({
  code: "table/row-outside",
  severity: "error",
  at: { cells: raw.extent },
  facts: {
    rows: outside.join(", "),
    first: raw.rows[0]?.row ?? raw.headerBottom + 1,
    last: raw.rows.at(-1)?.row ?? raw.extent.bottom,
  },
});
