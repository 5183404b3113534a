import { isKnown, type Maybe } from "../model/missing";
import { reasonOf } from "./markers";

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const sixDecimals = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
const threeFigures = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** Exact to the pound: `£951,234`, `−£2,131,000`. */
export const exactPounds = (amount: number): string => `${amount < 0 ? "−" : ""}£${whole.format(Math.abs(amount))}`;

/** As a person says it: `£4.93bn`, `£1.2m`, `£951k`, `£640`; three figures at most are kept. */
export const spokenPounds = (amount: number): string => {
  const size = Math.abs(amount);
  const sign = amount < 0 ? "−" : "";
  if (size >= 999.5e6) return `${sign}£${threeFigures.format(size / 1e9)}bn`;
  if (size >= 999_500) return `${sign}£${threeFigures.format(size / 1e6)}m`;
  if (size >= 9_995) return `${sign}£${Math.round(size / 1e3)}k`;
  return `${sign}£${whole.format(size)}`;
};

/** `37.6 %`, one decimal. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.replace("-", "−");

/** With up to six decimals, for whoever wants it exactly: `37.586866 %`. */
export const exactPercent = (share: number): string => `${sixDecimals.format(share * 100)} %`.replace("-", "−");

/** A figure in words, or why there is none. */
export const orReason = (figure: Maybe, words: (known: number) => string): string =>
  isKnown(figure) ? words(figure) : `not known (${reasonOf(figure)})`;
