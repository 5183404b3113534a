import { inBackOffice } from "../model/backOffice";
import type { Choices } from "../model/choices";
import type { CostTable } from "../model/costTable";
import type { Issue } from "../model/issue";

/** What a reader must know of a mapping before the results: nothing of it in the back office, or an adjustment that has no line to stand on. */
export const mappingIssues = (table: CostTable, choices: Choices): readonly Issue[] => {
  const mapped = new Set(table.lines.flatMap((line) => line.mapped.map((entry) => entry.function)));
  const nothing = ![...mapped].some((id) => inBackOffice(id, table.englishReturns, choices.boundary));
  const adrift = [...choices.scope.keys()].filter((id) => !mapped.has(id));
  return [
    ...(nothing
      ? [{ code: "run/nothing-mapped", severity: "warning", facts: { table: table.name } } satisfies Issue]
      : []),
    ...adrift.map((id): Issue => ({
      code: "run/adjustment-without-line",
      severity: "warning",
      facts: { function: id },
    })),
  ];
};
