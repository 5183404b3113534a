/** 1 (lowest value) to 4, by quartiles; a value on an edge belongs to the lower-value band. METHOD §5. */
export const band = (value: number, q1: number, median: number, q3: number): number => {
  if (value <= q1) return 1;
  if (value <= median) return 2;
  return value <= q3 ? 3 : 4;
};
