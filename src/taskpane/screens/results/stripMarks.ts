import type { ComparatorFigure, Comparison } from "../../../model/comparison";
import { dodge } from "./dodge";
import { isWithin, placeOn, type StripScale } from "./stripScale";

/** A comparator's mark on a strip. */
export interface StripMark {
  readonly figure: ComparatorFigure;
  /** From the left, in per cent of the strip's width. */
  readonly x: number;
  /** From the top, in pixels. */
  readonly y: number;
  /** A dot; a ring for an outlier; an arrow at the edge for one beyond the scale. */
  readonly shape: "dot" | "ring" | "arrow-left" | "arrow-right";
}

/** Height of a strip, and of the line about which its marks lie, in pixels. */
export const stripHeight = 68;
export const middleLine = 42;

/** The marks of a comparison, lowest unit cost first. */
export const stripMarks = ({ figures }: Comparison, scale: StripScale): readonly StripMark[] => {
  const sorted = [...figures].sort((one, other) => one.unitCost - other.unitCost);
  const xs = sorted.map(({ unitCost }) => xOf(scale, unitCost));
  const rows = dodge(
    xs.map((x) => x / 100),
    dot / narrowest,
    mostRows,
  );
  return sorted.map((figure, index) => ({
    figure,
    x: xs[index] ?? margin,
    y: middleLine + (rows[index] ?? 1) * dot,
    shape: shapeOf(figure, scale),
  }));
};

/** From the left, in per cent of the strip's width; at the very edge when beyond the scale. */
export const xOf = (scale: StripScale, unitCost: number): number => {
  if (isWithin(scale, unitCost)) return margin + (100 - 2 * margin) * placeOn(scale, unitCost);
  return unitCost < scale.from ? edge : 100 - edge;
};

const shapeOf = ({ unitCost, outlier }: ComparatorFigure, scale: StripScale): StripMark["shape"] => {
  if (!isWithin(scale, unitCost)) return unitCost < scale.from ? "arrow-left" : "arrow-right";
  return outlier ? "ring" : "dot";
};

const margin = 5;
const edge = 1.5;
const dot = 5;
/** The strip's width in a pane of 320 pixels. */
const narrowest = 280;
const mostRows = 9;
