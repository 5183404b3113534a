import { deviation, mean } from "d3-array";

/**
 * For each row of descriptors, the indexes of all others, nearest first: each descriptor standardised, then Euclidean distance, ties in the
 * order given.
 */
export const nearest = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const width = rows[0]?.length ?? 0;
  const scales = Array.from({ length: width }, (_, column) => {
    const values = rows.map((row) => row[column]);
    return { middle: mean(values), sd: deviation(values) };
  });
  const standard = rows.map((row) =>
    row.map((value, column) => {
      const scale = scales[column];
      if (scale?.middle === undefined || !scale.sd)
        throw new Error("a descriptor that does not vary tells nobody apart");
      return (value - scale.middle) / scale.sd;
    }),
  );
  return standard.map((own, index) => {
    const distance = (other: number): number =>
      own.reduce((sum, value, column) => sum + (value - (standard[other]?.[column] ?? Number.NaN)) ** 2, 0);
    return rows
      .map((_, other) => other)
      .filter((other) => other !== index)
      .sort((a, b) => distance(a) - distance(b) || a - b);
  });
};
