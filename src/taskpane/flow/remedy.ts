import type { Issue } from "../../model/issue";
import type { Place } from "../place";

/** The one thing that a person can do next, and one button does. */
export type Remedy =
  /** Choose another file. */
  | "choose"
  /** Read the open workbook again. */
  | "read-again"
  /** Read it again and work out the results. */
  | "results-again"
  /** Say whose figures they are. */
  | "council"
  /** Say which year they are for. */
  | "year"
  /** Go to a step where the choice is made. */
  | "table"
  | "mapping"
  | "compare"
  /** Do again what stopped. */
  | "retry";

/** The remedy for the first problem that has one of its own; `inside` says whether the cost tables have been seen. */
export const remedyFor = (issues: readonly Issue[], place: Place, inside: boolean): Remedy => {
  const afresh = place === "excel" ? "read-again" : "choose";
  const [first] = issues.filter(({ severity }) => severity === "error").map(({ code }) => ofCode(code));
  switch (first) {
    case "council":
    case "year":
      return inside ? "table" : first;
    case "table":
      return inside ? "table" : afresh;
    case "workbook":
      return afresh;
    case undefined:
    case "retry":
      return "retry";
    default:
      return first;
  }
};

/** The codes that say that there is no table to start from. */
export const isNoTable = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, severity }) => severity === "error" && noTable.has(code));

const noTable: ReadonlySet<string> = new Set([
  "table/not-found",
  "table/not-a-cost-table",
  "table/workbook-empty",
  "table/ledger",
  "run/no-sheets",
]);

const ofCode = (code: string): Remedy | "workbook" => {
  const own = byCode[code];
  if (own) return own;
  const scope = code.split("/")[0];
  if (scope === "table" || scope === "council" || scope === "mapping") return scope;
  if (scope === "ledger") return "table";
  return scope === "workbook" || scope === "csv" || scope === "cell" ? "workbook" : "retry";
};

const byCode: Readonly<Record<string, Remedy | "workbook">> = {
  "table/council-needed": "council",
  "table/council-not-in-sheet": "council",
  "table/council-twice": "council",
  "table/other-council-named": "council",
  "table/year-not-stated": "year",
  "table/year-not-in-sheet": "year",
  "table/years-differ": "year",
  "run/council-needed": "council",
  "run/year-needed": "year",
  "run/year-not-in-dataset": "year",
  "run/no-deflator": "year",
  "run/no-family": "compare",
  "run/no-neighbours": "compare",
  "run/few-comparators": "compare",
  "run/unknown-comparator": "compare",
  "run/nothing-mapped": "mapping",
  "run/changed-since-read": "results-again",
  "run/no-sheets": "workbook",
};
