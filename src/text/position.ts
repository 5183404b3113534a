import type { Comparison, IndicatorReading } from "../model/comparison";
import { isKnown, type Maybe } from "../model/missing";
import { percent } from "./amounts";

/** How the cost stands among its comparators: the same sentence that the live formula of BB_Results makes. */
export const positionWords = ({ n, median, unitCost, figures }: Comparison): string => {
  if (!isKnown(median)) return "Too few comparators to say";
  const atOrBelow = figures.filter((figure) => figure.unitCost <= unitCost).length;
  const side = unitCost > median ? "above" : unitCost < median ? "below" : "at";
  return `Unit cost ${side} the median; ${atOrBelow} of ${n} comparators cost the same or less`;
};

/** How an indicator stands against its comparators' median. */
export type Standing = "better" | "worse" | "equal" | "[z]";

/** Better or worse than the median, by the indicator's own polarity. */
export const standingOf = ({ own, median, indicator }: IndicatorReading): Standing => {
  if (!isKnown(own) || !isKnown(median) || indicator.polarity === "neither") return "[z]";
  if (own === median) return "equal";
  return own > median === (indicator.polarity === "higher-is-better") ? "better" : "worse";
};

const figure = (value: Maybe, unit: string): string =>
  isKnown(value) ? (unit === "share" ? percent(value) : `${value.toFixed(1)} ${unit}`) : "not known";

/** "Council tax collected in the year: 96.1 % against a median of 95.8 % (31 comparators)". */
export const indicatorWords = ({ indicator, own, median, n }: IndicatorReading): string =>
  `${indicator.label}: ${figure(own, indicator.unit)} against a median of ${figure(median, indicator.unit)} (${n} comparators)`;
