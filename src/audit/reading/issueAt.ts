import { rangeOf, type CellRef } from "../../model/cells";
import type { Issue } from "../../model/issue";

/** A problem in one cell. */
export const issueAt = (
  code: string,
  severity: Issue["severity"],
  at: CellRef,
  facts: NonNullable<Issue["facts"]> = {},
): Issue => ({ code, severity, at: { cells: rangeOf(at) }, facts });
