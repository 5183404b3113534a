import { expectedOf } from "./expectedOf";
import { formulaOf } from "./formula";
import { columnNamed, sheetFor } from "./places";
import type { Rule } from "./violation";

const headers = ["Expected", "Found", "Difference", "Tolerance", "Result"] as const;
const results: ReadonlySet<unknown> = new Set(["pass", "fail", "cannot tell"]);

/** How near the top the roll-up must stand, in lines. */
const top = 3;

/** Rule 24: a checks sheet with results in words, rolled into one check near the top of every sheet. */
export const checksRolledUp: Rule = (report) => {
  const id = expectedOf(report).checks;
  const checks = sheetFor(report, id);
  if (!checks) return [{ rule: 24, sheet: "", place: "", words: "There is no checks sheet." }];
  const fault = (sheet: string, place: string, words: string) => ({ rule: 24, sheet, place, words });
  return [
    ...headers
      .filter((header) => !columnNamed(report, id, header))
      .map((header) => fault(checks.name, header, "The checks sheet has no such column.")),
    ...(columnNamed(report, id, "Result")?.cells ?? [])
      .filter(({ value }) => !results.has(value))
      .map(({ value }) => fault(checks.name, "Result", `${String(value)} is no result.`)),
    ...report.sheets
      .filter(
        ({ above }) =>
          !above
            .slice(0, top)
            .some(({ formula }) =>
              formulaOf(formula ?? "").columns.some(
                ({ table, column }) => table === checks.table?.name && column === "Result",
              ),
            ),
      )
      .map(({ name }) => fault(name, "above", "The overall check does not stand near the top.")),
  ];
};
