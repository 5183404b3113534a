import type { Issue, Outcome } from "../model/issue";
import { done, failed } from "../model/issue";
import type { Grid } from "../model/grid";
import type { Readable } from "../read/readRequest";
import type { Workbook } from "../workbook/workbook";
import { isOurSheet, isWrittenByUs } from "./ourSheets";

/**
 * Reads every sheet that may hold a cost table, visible ones first; our own are left out.
 * Issues: a sheet that cannot be read is a warning, unless none can.
 */
export const readableOf = async (workbook: Workbook): Promise<Outcome<Readable>> => {
  const theirs = (await workbook.sheets()).filter(({ name, isGrid }) => isGrid && !isOurSheet(name));
  const visibleFirst = [...theirs].sort(
    (a, b) => Number(a.visibility !== "visible") - Number(b.visibility !== "visible"),
  );
  const grids: Grid[] = [];
  const issues: Issue[] = [];
  // All at once: Excel answers many small sheets as quickly as one.
  for (const grid of await Promise.all(visibleFirst.map(({ name }) => workbook.read(name)))) {
    if (grid.ok && !isWrittenByUs(grid.value)) grids.push(grid.value);
    issues.push(...grid.issues);
  }
  if (grids.length === 0) return failed(...issues, { code: "run/no-sheets", severity: "error" });
  const hidden = new Set(theirs.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name));
  const tables = (await workbook.tables()).filter(({ range }) => grids.some(({ sheet }) => sheet === range.sheet));
  return done(
    { grids, hidden, tables },
    issues.map((issue) => (issue.severity === "error" ? { ...issue, severity: "warning" } : issue)),
  );
};
