import type { Choices } from "../model/choices";
import type { Dataset } from "../model/dataset";
import type { Issue } from "../model/issue";
import type { FinancialYear } from "../model/year";

/** Why a run's year or price base cannot be used with a dataset; empty when both can. */
export const yearIssues = (dataset: Dataset, { year, priceBase }: Choices): readonly Issue[] => {
  const { deflators, figures } = dataset;
  if (!deflators.has(year) && !figures.some((figure) => figure.year === year))
    return [{ code: "run/year-not-in-dataset", severity: "error", facts: { year, ...spanOf(dataset) } }];
  if (year === priceBase) return [];
  return [year, priceBase]
    .filter((one) => !deflators.has(one))
    .map((one) => ({ code: "run/no-deflator", severity: "error", facts: { year: one, dataset: dataset.title } }));
};

const spanOf = ({ title, figures, deflators }: Dataset): Readonly<Record<string, string>> => {
  const years: readonly FinancialYear[] = [...figures.map(({ year }) => year), ...deflators.keys()].sort();
  const [first, last] = [years[0], years.at(-1)];
  return { dataset: title, first: first ?? "none", last: last ?? "none" };
};
