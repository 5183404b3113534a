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
  | "case"
  /** Do again what stopped. */
  | "retry";

/** The remedy for the first problem that has one of its own; `inside` says whether the first step of the flow has been seen. */
export const remedyFor = (issues: readonly Issue[], place: Place, inside: boolean): Remedy => {
  const afresh = place === "excel" ? "read-again" : "choose";
  const [first] = issues.filter(({ severity }) => severity === "error").map(({ code }) => ofCode(code));
  switch (first) {
    case "council":
    case "year":
      return inside ? "table" : first;
    case "table":
    case "case":
      return inside ? first : afresh;
    case "workbook":
      return afresh;
    case undefined:
    case "retry":
      return "retry";
    default:
      return first;
  }
};

/** True where the workbook holds nothing to start from: no cost table, or no business case. */
export const isNothingFound = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, severity }) => severity === "error" && nothing.has(code));

const nothing: ReadonlySet<string> = new Set([
  "table/not-found",
  "table/not-a-cost-table",
  "table/workbook-empty",
  "table/ledger",
  "run/no-sheets",
  "case/none-found",
]);

const ofCode = (code: string): Remedy | "workbook" => {
  const own = byCode[code];
  if (own) return own;
  const scope = code.split("/")[0];
  if (scope === "table" || scope === "council" || scope === "mapping" || scope === "case") return scope;
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
