import fc from "fast-check";
import type { CellValue } from "../../../src/model/grid";
import { year } from "./formulasOf";
import type { SmallLedger } from "./smallLedger";
import { trapKeys } from "./trapKeys";

const key = fc.oneof(
  fc.constantFrom<CellValue>(...trapKeys, null, "", { error: "#N/A" }),
  fc.string({ maxLength: 4 }),
  fc.integer({ min: -20, max: 20 }),
);
const amount = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom<CellValue>(null, ""));
const day = fc.oneof(
  fc.integer({ min: year.from - 5, max: year.to + 5 }),
  fc.constantFrom<CellValue>(null, "1 May 2024", year.to + 0.5, { error: "#REF!" }),
);

/** Any small ledger whose amounts are numbers or nothing. */
export const anyLedger: fc.Arbitrary<SmallLedger> = fc.record({
  transactions: fc.array(fc.record({ key, day, debit: amount, credit: amount }), { minLength: 1, maxLength: 12 }),
  days: fc.constantFrom(year, undefined),
  hasCredits: fc.boolean(),
});
