import type { Issue } from "../../model/issue";
import { asStated } from "../detect/money/asStated";
import type { Candidate } from "../readRequest";
import type { Refusal } from "../reading";

/** A table with the months that the person says its figures cover, whatever its words; twelve are a whole year, and fewer are noticed. */
export const statedMonths = (read: Candidate | Refusal, months: number | undefined): Candidate | Refusal => {
  if (months === undefined || "issue" in read) return read;
  const { table, score } = read;
  const [cells] = table.extents;
  const place = cells ? { cells } : undefined;
  const partYear: Issue = {
    code: "table/part-year",
    severity: "warning",
    ...(place ? { at: place } : {}),
    facts: { months },
  };
  return {
    score,
    table: {
      ...table,
      months,
      evidence: [
        ...table.evidence.filter(({ decision }) => decision !== "months"),
        { decision: "months", value: String(months), because: asStated, confidence: 1 },
      ],
      issues: [...table.issues.filter(({ code }) => code !== partYear.code), ...(months < 12 ? [partYear] : [])],
    },
  };
};
