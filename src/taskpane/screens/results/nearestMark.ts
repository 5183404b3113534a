import type { StripMark } from "./stripMarks";

/** The index of the mark nearest to a point, `x` from the left in per cent of the width and `y` from the top in pixels. */
export const nearestMark = (
  marks: readonly Pick<StripMark, "x" | "y">[],
  x: number,
  y: number,
  pixelsPerCent: number,
): number => {
  const distances = marks.map((mark) => Math.hypot((mark.x - x) * pixelsPerCent, mark.y - y));
  return distances.indexOf(Math.min(...distances));
};
