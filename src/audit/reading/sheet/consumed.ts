/** Cells of a sheet that are read as something already. */
export interface Consumed {
  readonly has: (row: number, column: number) => boolean;
  /** Takes the cells of rows between two columns, both inside. */
  readonly take: (rows: Iterable<number>, left: number, right: number) => void;
}

/** Nothing is read yet. */
export const consumedCells = (): Consumed => {
  const spans = new Map<number, (readonly [number, number])[]>();
  return {
    has: (row, column) => (spans.get(row) ?? []).some(([left, right]) => column >= left && column <= right),
    take: (rows, left, right) => {
      for (const row of rows) spans.set(row, [...(spans.get(row) ?? []), [left, right]]);
    },
  };
};

/** Whole numbers from one to another, both inside. */
export const rowsBetween = (top: number, bottom: number): readonly number[] =>
  Array.from({ length: Math.max(0, bottom - top + 1) }, (_, place) => top + place);
