import { serialOfDay } from "./serialDay";

/** The date serial of digits that spell a day, `20240430`; undefined for any other number. */
export const dateDigits = (digits: number): number | undefined =>
  Number.isInteger(digits) && digits >= 19_000_101 && digits <= 22_001_231
    ? serialOfDay(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100)
    : undefined;
