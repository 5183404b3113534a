import type { Dataset } from "../model/dataset";
import { startOf, type FinancialYear } from "../model/year";

/** What a person must know of a dataset to choose it; the figures themselves stay where they are. */
export interface DatasetFacts {
  readonly title: string;
  readonly version: string;
  readonly sha256: string;
  readonly councils: number;
  readonly sources: number;
  /** Years with a figure or a price index, the latest first. */
  readonly years: readonly FinancialYear[];
  /** Years with a figure, the latest first. */
  readonly figureYears: readonly FinancialYear[];
}

/** The facts of a dataset. */
export const datasetFacts = ({
  title,
  version,
  sha256,
  councils,
  sources,
  figures,
  deflators,
}: Dataset): DatasetFacts => ({
  title,
  version,
  sha256,
  councils: councils.length,
  sources: sources.length,
  years: latestFirst([...figures.map(({ year }) => year), ...deflators.keys()]),
  figureYears: latestFirst(figures.map(({ year }) => year)),
});

const latestFirst = (years: readonly FinancialYear[]): readonly FinancialYear[] =>
  [...new Set(years)].sort((a, b) => startOf(b) - startOf(a));
