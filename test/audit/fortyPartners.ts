import type { BusinessCase } from "../../src/model/businessCase";
import { missing } from "../../src/model/missing";
import { pounds } from "../../src/model/money";

/** Forty councils of like size and shares, whose cost in scope is in words and whose staff nobody has counted. */
export const fortyPartners: BusinessCase["partners"] = Array.from({ length: 40 }, (_, index) => {
  const at = (column: number) => ({ sheet: "Partners", row: index + 2, column });
  return {
    name: `Council ${String(index + 1).padStart(2, "0")}`,
    at: at(1),
    share: { value: 1 / 40, at: at(2) },
    totalExpenditure: { value: pounds(25_000_000), at: at(3) },
    inScope: { value: missing("text-in-cell"), at: at(4) },
    staff: { value: missing("blank"), at: null },
  };
});
