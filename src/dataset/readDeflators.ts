import type { BenchmarkFigure, Dataset } from "../model/dataset";
import type { Issue } from "../model/issue";
import type { FinancialYear } from "../model/year";
import { cellReader } from "./cellReader";
import { keyGuard } from "./keyGuard";
import type { Columns, Table } from "./readTable";
import type { References } from "./references";

export const deflatorColumns: Columns = { required: ["year", "index", "status", "source"] };

/** The price index of `deflators.csv` by year; only its ratios mean anything. */
export const readDeflators = ({ rows }: Table, refers: References, issues: Issue[]): Dataset["deflators"] => {
  const isNew = keyGuard();
  const deflators = new Map<FinancialYear, { index: number; status: string; source: string }>();
  for (const row of rows) {
    const cells = cellReader(row, issues);
    const year = cells.year("year");
    const index = cells.number("index");
    const status = cells.required("status");
    const source = cells.word("source", refers.isSource, "unknown-source");
    if (index !== undefined && index <= 0) cells.report("index-not-positive", "index");
    if (!isNew(row, cells, ["year"])) continue;
    if (year === undefined || index === undefined || status === undefined || source === undefined) continue;
    deflators.set(year, { index, status, source });
  }
  return deflators;
};

/** A warning for each year that has figures but no price index: they cannot be brought to another year's prices. */
export const yearsWithoutDeflator = (
  file: string,
  figures: readonly BenchmarkFigure[],
  deflators: Dataset["deflators"],
): readonly Issue[] =>
  [...new Set(figures.map(({ year }) => year))]
    .filter((year) => !deflators.has(year))
    .sort()
    .map((year) => ({ code: "dataset/no-deflator", severity: "warning", at: { file }, facts: { year } }));
