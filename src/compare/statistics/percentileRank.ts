/** The share of `values` at or below `own`, 0 to 1: count(values ≤ own) / n. METHOD §5. At least one value. */
export const percentileRank = (values: readonly number[], own: number): number =>
  values.filter((value) => value <= own).length / values.length;
