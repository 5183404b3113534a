import type { Comparison } from "../../../model/comparison";
import { isKnown } from "../../../model/missing";

/** The unit costs at the two ends of a strip. */
export interface StripScale {
  readonly from: number;
  readonly to: number;
}

/**
 * The scale of a strip: all comparators that are no outliers, the quartiles, and of the rest (outliers and the council itself) as many as leave
 * the former at least half of the width, the nearest first. Whatever lies beyond is shown at the edge with its figure, never left out.
 */
export const stripScale = ({ figures, unitCost, q1, median, q3 }: Comparison): StripScale => {
  const ordinary = [
    ...figures.filter(({ outlier }) => !outlier).map((figure) => figure.unitCost),
    ...[q1, median, q3].filter(isKnown),
  ];
  const others = [unitCost, ...figures.filter(({ outlier }) => outlier).map((figure) => figure.unitCost)];
  const core = around(ordinary.length > 0 ? ordinary : others);
  const width = core.to - core.from;
  return others
    .sort((one, other) => beyond(core, one) - beyond(core, other))
    .reduce((scale, value) => {
      const wider = around([scale.from, scale.to, value]);
      return width === 0 || width >= (wider.to - wider.from) / 2 ? wider : scale;
    }, core);
};

/** Where a unit cost lies on a scale, 0 to 1 from end to end; below 0 or above 1 when it is beyond. In the middle of a scale of one point. */
export const placeOn = ({ from, to }: StripScale, unitCost: number): number =>
  to === from ? 1 / 2 : (unitCost - from) / (to - from);

/** True when a unit cost lies within the scale, ends included. */
export const isWithin = ({ from, to }: StripScale, unitCost: number): boolean => unitCost >= from && unitCost <= to;

const around = (values: readonly number[]): StripScale => ({ from: Math.min(...values), to: Math.max(...values) });

const beyond = ({ from, to }: StripScale, value: number): number => Math.max(from - value, value - to, 0);
