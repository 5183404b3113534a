import type { References } from "./frame";
import { here } from "./references";

/** This row's own cells of BB_Statistics, as formulas name them. */
export const ownCells = {
  unit: here("Unit cost (£ per unit of driver)"),
  count: here("Comparators"),
  median: here("Median (£ per unit of driver)"),
} as const;

/** This row's stretch of a column of the benchmark sheet, where figures stand grouped by row. */
export const stretch = (refs: References, header: string): string => {
  const column = refs.column("Benchmark", header);
  const first = here("First figure");
  return `INDEX(${column},${first}):INDEX(${column},${first}+${here("Figures")}-1)`;
};

/** The formula, or the shorthand of a missing figure where there are too few comparators. */
export const atLeast = (refs: References, limit: "min_sample" | "min_band_sample", formula: string): string =>
  `IF(${ownCells.count}<${refs.input(limit)},"[x]",${formula})`;
