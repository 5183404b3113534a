import type { Dataset } from "../model/dataset";
import { startOf, type FinancialYear } from "../model/year";

/** What a person must know of a dataset to choose it; the figures themselves stay where they are. */
export interface DatasetFacts {
  readonly title: string;
  readonly version: string;
  readonly sha256: string;
  readonly councils: number;
  readonly sources: number;
  /** Years with a figure, the latest first. */
  readonly figureYears: readonly FinancialYear[];
}

/** The facts of a dataset. */
export const datasetFacts = ({ title, version, sha256, councils, sources, figures }: Dataset): DatasetFacts => ({
  title,
  version,
  sha256,
  councils: councils.length,
  sources: sources.length,
  figureYears: [...new Set(figures.map(({ year }) => year))].sort((a, b) => startOf(b) - startOf(a)),
});
