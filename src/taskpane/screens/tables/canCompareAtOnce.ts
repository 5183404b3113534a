import { isOwnBooks } from "../../../model/ownBooks";
import type { RunRequest } from "../../../run/request";
import type { TablesSeen } from "../../flow/benchmark/tablesSeen";

/** What a person must look at before anything is made of the table, if it was noticed. */
const toDecide: ReadonlySet<string> = new Set([
  "table/unit-suspect",
  "table/unit-not-stated",
  "table/basis-assumed",
  "table/columns-alike",
  "table/part-year",
  "table/other-council-named",
  "table/total-unit-assumed",
  "run/other-council-in-table",
]);

/** The issues that ask for a decision. */
export const decisionsIn = ({ issues }: TablesSeen): TablesSeen["issues"] =>
  issues.filter(({ code, severity }) => severity !== "note" && toDecide.has(code));

/** True for a return that is known by its form, council and year, with nothing to decide: its results can be shown at once. */
export const canCompareAtOnce = (tables: TablesSeen, request: RunRequest): boolean =>
  !isOwnBooks(tables.chosen.table) &&
  tables.facts.council !== null &&
  (request.year ?? tables.chosen.table.year) !== null &&
  decisionsIn(tables).length === 0;
