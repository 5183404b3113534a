import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import { type FinancialYear, parseFinancialYear, startOf } from "../../../model/year";
import type { RawRow, RawTable } from "../table/rawTable";
import { isTotalLabel } from "../totals/totalWords";

/**
 * The rows of one year, and of outturn or budget, where a table has several under each other: the year asked for, else the latest with an outturn, else the
 * latest; outturn before budget. The table itself where it has not. An issue says that the year asked for is not among them.
 */
export const rowsOfYear = (raw: RawTable, asked: FinancialYear | undefined): RawTable | Issue => {
  const dated = withYears(raw);
  const years = [...new Set(dated.flatMap(({ year }) => year ?? []))].sort((a, b) => startOf(b) - startOf(a));
  if (asked !== undefined && years.length > 0 && !years.includes(asked))
    return {
      code: "table/year-not-in-sheet",
      severity: "error",
      at: { cells: raw.extent },
      facts: { year: asked, found: years.join(", ") },
    };
  const spent = years.find((each) => dated.some(({ year, status }) => year === each && status === "outturn"));
  const year = asked !== undefined && years.length > 0 ? asked : (spent ?? years[0] ?? null);
  const ofYear = dated.filter((row) => year === null || row.year === year || (years.length === 1 && row.year === null));
  const statuses = new Set(ofYear.flatMap(({ status }) => status ?? []));
  const status = (["outturn", "budget"] as const).find((each) => statuses.has(each)) ?? null;
  const rows = ofYear.filter((row) => statuses.size < 2 || row.status === status);
  if (year === null && status === null) return raw;
  return { ...raw, rows, down: { year, status, evidence: evidenceOf(raw, { year, years, status, statuses }) } };
};

/** Rows with their year: that of their own cell, of the cell above where years stand once a group, or of the heading above them. */
const withYears = ({ rows, yearColumn }: RawTable): readonly RawRow[] => {
  if (yearColumn === null) return underYears(rows);
  const once = rows.some(({ year, label }) => year === null && !isTotalLabel(label));
  if (!once) return rows;
  let before: FinancialYear | null = null;
  return rows.map((row) => {
    if (row.year !== null) before = row.year;
    // The last total may be that of all years.
    else if (isTotalLabel(row.label) && /\bgrand\b|\ball years\b/iu.test(row.label)) return row;
    return { ...row, year: before };
  });
};

/** Headings that are nothing but years, two at least, with the same lines under them. */
const underYears = (rows: readonly RawRow[]): readonly RawRow[] => {
  const dated = rows.map((row) => ({ ...row, year: bareYear(row.section) ?? null }));
  const labels = new Map<FinancialYear, Set<string>>();
  for (const { year, label } of dated)
    if (year !== null) labels.set(year, (labels.get(year) ?? new Set()).add(label.toLowerCase()));
  const [first, second] = [...labels.values()];
  const alike = first && second && [...first].some((label) => second.has(label));
  return alike && dated.every(({ year }) => year !== null) ? dated : rows;
};

const bareYear = (heading: string): FinancialYear | undefined =>
  /^(?:(?:financial )?year\s*)?[\d/\-–—_ to]+(?: *(?:actuals?|out-?turn|budget))?:?$/iu.test(heading)
    ? parseFinancialYear(heading)
    : undefined;

interface Decided {
  readonly year: FinancialYear | null;
  readonly years: readonly FinancialYear[];
  readonly status: "outturn" | "budget" | null;
  readonly statuses: ReadonlySet<string>;
}

const evidenceOf = (raw: RawTable, { year, years, status, statuses }: Decided): Evidence[] => {
  const headed = (column: number): string => raw.columns.find((each) => each.column === column)?.header ?? "";
  const cells = (column: number | null) => {
    const [left, right] = column === null ? [raw.extent.left, raw.extent.right] : [column, column];
    return { ...raw.extent, top: raw.headerBottom + 1, left, right };
  };
  const where = raw.yearColumn === null ? "headings between the rows" : `the column “${headed(raw.yearColumn)}”`;
  const others = years.filter((each) => each !== year).sort();
  return [
    ...(year === null
      ? []
      : [
          {
            decision: "year",
            value: year,
            because: `${where} ${others.length === 0 ? "names no other year" : `names ${others.join(", ")} too`}`,
            at: cells(raw.yearColumn),
            confidence: others.length === 0 ? 0.95 : 0.85,
          },
        ]),
    ...(status === null || raw.statusColumn === null
      ? []
      : [
          {
            decision: "status",
            value: status,
            because: `the column “${headed(raw.statusColumn)}” ${statuses.size > 1 ? "has outturn and budget; outturn is read" : "has nothing else"}`,
            at: cells(raw.statusColumn),
            confidence: 0.9,
          },
        ]),
  ];
};
