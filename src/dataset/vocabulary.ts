import type { MissingReason } from "../model/missing";
import type { DriverKind } from "../model/taxonomy";

const reasons: Record<MissingReason, true> = {
  blank: true,
  placeholder: true,
  "not-submitted": true,
  "not-applicable": true,
  confidential: true,
  "text-in-cell": true,
  "error-in-cell": true,
  "column-not-in-table": true,
  "line-not-in-table": true,
  "not-in-dataset": true,
  "driver-missing": true,
  "not-comparable": true,
  "sample-too-small": true,
  "not-stated": true,
  "divides-by-zero": true,
};

const drivers: Record<DriverKind, true> = {
  "gross-expenditure": true,
  "net-expenditure": true,
  resident: true,
  fte: true,
  "employee-paid": true,
  "square-metre": true,
  vehicle: true,
  dwelling: true,
  caseload: true,
};

/** True for a reason of the model. */
export const isMissingReason = (text: string): text is MissingReason => Object.hasOwn(reasons, text);

/** True for a driver of the model. */
export const isDriverKind = (text: string): text is DriverKind => Object.hasOwn(drivers, text);

/** True for one of the words given. */
export const isOneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (text: string): text is Word =>
    (words as readonly string[]).includes(text);
