import type { DriverKind } from "../../../../src/model/taxonomy";
import { spread } from "./chance";
import type { Member } from "./members";

/** The volumes of a member, by driver; expenditure in pounds. */
export type Volumes = Readonly<Record<DriverKind, number>>;

/** Invented volumes in plausible proportion to the residents: `[per resident, spread]`. */
const perResident = {
  "gross-expenditure": [838, 0.07],
  fte: [0.0057, 0.1],
  "square-metre": [0.292, 0.13],
  vehicle: [0.00066, 0.12],
  dwelling: [0.431, 0.02],
  caseload: [0.0425, 0.17],
} as const satisfies Partial<Record<DriverKind, readonly [number, number]>>;

/** The invented volumes of a member of the illustrative club. */
export const memberVolumes = ({ code, residents }: Member): Volumes => {
  const scaled = (driver: keyof typeof perResident): number => {
    const [rate, deviation] = perResident[driver];
    return residents * rate * spread(`${code}/${driver}`, deviation);
  };
  const gross = Math.round(scaled("gross-expenditure") / 1000) * 1000;
  const fte = tenths(scaled("fte"));
  return {
    "gross-expenditure": gross,
    "net-expenditure": Math.round((gross * 0.45 * spread(`${code}/net-expenditure`, 0.06)) / 1000) * 1000,
    resident: residents,
    fte,
    "employee-paid": Math.round(fte * 1.19 * spread(`${code}/employee-paid`, 0.03)),
    "square-metre": Math.round(scaled("square-metre")),
    vehicle: Math.round(scaled("vehicle")),
    dwelling: Math.round(scaled("dwelling")),
    caseload: Math.round(scaled("caseload")),
  };
};

/** The invented quality measures of a member, by indicator id: percentages and days. */
export const memberQuality = ({ code, peopleFamily }: Member): ReadonlyMap<string, number> => {
  const collected = (peopleFamily.includes("more") ? 95.6 : 97.4) * spread(`${code}/collected`, 0.007);
  return new Map([
    ["council-tax-collected", tenths(Math.min(99.2, collected))],
    ["invoices-paid-30-days", tenths(Math.min(99.5, 92.8 * spread(`${code}/invoices`, 0.035)))],
    ["sickness-days", tenths(8.9 * spread(`${code}/sickness`, 0.15))],
  ]);
};

const tenths = (value: number): number => Math.round(value * 10) / 10;
