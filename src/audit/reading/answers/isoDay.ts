import { serialOf1970 } from "../../../read/cell/dateSpelling";

/** A spreadsheet's day (1900 system) as `2025-05-12`. */
export const isoDay = (serial: number): string =>
  new Date(Math.round((serial - serialOf1970) * 86_400_000)).toISOString().slice(0, 10);
