import { amountCell } from "../../../model/amountCell";
import type { CaseLine } from "../../../model/businessCase";
import { rangeOf } from "../../../model/cells";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import type { Scale } from "../../../model/money";

/** Savings that come to less, or more, than any case of British councils claims are printed in another unit than was read. Judgement of this project. */
const leastClaim = 20_000;
const greatestClaim = 10_000_000_000;

/** Says that the size of the claims does not go with their unit. */
export const suspectUnit = (lines: readonly CaseLine[], scale: Scale): readonly Issue[] => {
  const claims = lines.filter(({ part }) => part === "claim");
  const known = claims.flatMap(({ annual }) => (isKnown(annual.value) ? [annual.value] : []));
  const [first] = claims;
  const sum = known.reduce((all, each) => all + each, 0);
  if (!first || sum === 0 || (Math.abs(sum) >= leastClaim && Math.abs(sum) <= greatestClaim)) return [];
  return [
    {
      code: "case/unit-suspect",
      severity: "warning",
      at: { cells: rangeOf(amountCell(first)) },
      facts: { scale, sum },
    },
  ];
};
