import type { CostTable } from "../../../model/costTable";

/** A table whose figures cover this many months from April, by the names of its sheets; less than twelve is a part of a year, and said so. */
export const withPeriod = (table: CostTable, months: number): CostTable => {
  const [cells] = table.extents;
  const issues = table.issues.filter(({ code }) => code !== "table/part-year");
  return {
    ...table,
    months,
    evidence: [
      ...table.evidence.filter(({ decision }) => decision !== "months"),
      { decision: "months", value: String(months), because: "the names of the sheets", confidence: 0.7 },
    ],
    issues:
      months < 12 && cells
        ? [...issues, { code: "table/part-year", severity: "warning", at: { cells }, facts: { months } }]
        : issues,
  };
};
