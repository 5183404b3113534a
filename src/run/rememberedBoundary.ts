import type { ScopeAdjustment } from "../model/choices";
import type { Issue } from "../model/issue";
import { pounds } from "../model/money";
import { isFunctionId, type FunctionId } from "../model/taxonomy";
import type { OurRow } from "./ourTable";
import type { Remembered } from "./remembered";

const departments = "Core work in departments (£)";
const nonCore = "Non-core work (£)";

/** Each function's side of the boundary, and the cost moved across it where any was stated. */
export const rememberedBoundary = (
  rows: readonly OurRow[],
  noted: (issue: Issue) => void,
): Pick<Remembered, "boundary" | "scope"> => {
  const boundary = new Map<FunctionId, boolean>();
  const scope = new Map<FunctionId, ScopeAdjustment>();
  for (const row of rows) {
    const id = row.value("Function code");
    if (typeof id !== "string" || !isFunctionId(id)) continue;
    const side = row.value("In the back office");
    const said = typeof side === "string" ? side.trim().toLowerCase() : "";
    if (said === "yes" || said === "no") boundary.set(id, said === "yes");
    else noted(row.problem("run/boundary-not-yes-no", "In the back office", { function: id }));
    const [departmentsIn, nonCoreOut] = [moved(row, departments, noted), moved(row, nonCore, noted)];
    if (departmentsIn !== 0 || nonCoreOut !== 0)
      scope.set(id, { departmentsIn: pounds(departmentsIn), nonCoreOut: pounds(nonCoreOut) });
  }
  return { boundary, scope };
};

/** Pounds moved; nothing is moved where nothing is stated. */
const moved = (row: OurRow, header: string, noted: (issue: Issue) => void): number => {
  const value = row.value(header);
  if (typeof value === "number") return value;
  if (value !== null && value !== "" && value !== "[z]")
    noted(row.problem("run/input-not-a-number", header, { name: header }));
  return 0;
};
