import type { Comparison, IndicatorReading } from "../model/comparison";
import { isKnown, type Maybe } from "../model/missing";
import { orReason, percent } from "./amounts";
import { spokenDistance, spokenUnitCost, unitWords } from "./unitCosts";

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

/** The council's place by unit cost and its distance from the median: "Third lowest of 164, £3.10 below the median". */
export const placeWords = ({ n, median, unitCost, figures, driver }: Comparison): string => {
  if (!isKnown(median)) return "Too few comparators to say";
  const below = figures.filter((figure) => figure.unitCost < unitCost).length;
  const above = figures.filter((figure) => figure.unitCost > unitCost).length;
  const joint = below + above < n;
  const distance =
    unitCost === median
      ? "at the median"
      : `${spokenDistance(unitCost - median, driver)} ${unitCost > median ? "above" : "below"} the median`;
  return `${capital(`${joint ? "joint " : ""}${placeFrom(below, above)}`)} of ${n + 1}, ${distance}`;
};

/** The comparators' middle half and median: "Median £13.03, middle half £7.51 to £17.82, per chargeable dwelling". */
export const spreadWords = ({ median, q1, q3, driver }: Comparison): string => {
  const middle = orReason(median, (known) => spokenUnitCost(known, driver));
  const half =
    isKnown(q1) && isKnown(q3)
      ? `middle half ${spokenUnitCost(q1, driver)} to ${spokenUnitCost(q3, driver)}`
      : "too few comparators for quarters";
  return `Median ${middle}, ${half}, ${unitWords(driver)}`;
};

/** How many are lower and how many higher → "lowest", "third lowest", "12th highest", "in the middle". */
const placeFrom = (below: number, above: number): string => {
  if (below === above) return "in the middle";
  const place = Math.min(below, above) + 1;
  const end = below < above ? "lowest" : "highest";
  return place === 1 ? end : `${ordinal(place)} ${end}`;
};

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const rules = new Intl.PluralRules("en-GB", { type: "ordinal" });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "st", two: "nd", few: "rd" };

const ordinal = (place: number): string => ordinals[place - 1] ?? `${place}${endings[rules.select(place)] ?? "th"}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
