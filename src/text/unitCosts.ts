import type { DriverKind } from "../model/taxonomy";
import { driverLabels, driverVolumes } from "./functions";

/** What a unit cost is a cost of: `per chargeable dwelling`, `of gross expenditure`. */
export const unitWords = (driver: DriverKind): string =>
  isShare(driver) ? `of ${driverVolumes[driver]}` : `per ${driverLabels[driver]}`;

/** A unit cost as a person says it, without what it is a cost of: `£8.57`, `£4,267`, `1.44 %`. */
export const spokenUnitCost = (unitCost: number, driver: DriverKind): string =>
  isShare(driver) ? `${rounded(unitCost * 100, "")} %` : rounded(unitCost, "£");

/** A difference between two unit costs, without its sign: `£3.10`, `1.2 percentage points`. */
export const spokenDistance = (distance: number, driver: DriverKind): string => {
  const size = Math.abs(distance);
  if (!isShare(driver)) return rounded(size, "£");
  const points = rounded(size * 100, "");
  return `${points} percentage ${points === "1.00" ? "point" : "points"}`;
};

/** A unit cost with six decimals, for whoever wants it exactly: `£8.573618 per chargeable dwelling`. */
export const exactUnitCost = (unitCost: number, driver: DriverKind): string => {
  const [amount, before, after] = isShare(driver) ? [unitCost * 100, "", " %"] : [unitCost, "£", ""];
  return `${minus(amount)}${before}${sixDecimals.format(Math.abs(amount))}${after} ${unitWords(driver)}`;
};

const isShare = (driver: DriverKind): boolean => driver === "gross-expenditure" || driver === "net-expenditure";

const sixDecimals = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const twoFigures = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

const minus = (amount: number): string => (amount < 0 ? "−" : "");

/** Whole from 100 on, two decimals below; two figures where two decimals would say nothing. */
const rounded = (amount: number, before: string): string => {
  const size = Math.abs(amount);
  const words =
    size >= 99.995 ? whole.format(size) : size >= 0.095 || size === 0 ? size.toFixed(2) : twoFigures.format(size);
  return `${minus(amount)}${before}${words}`;
};
