import type { CaseFigures } from "./caseAudit";
import { isKnown, type Maybe } from "./missing";

/** Why total expenditure and the cost in scope cannot both be right: the part is above the whole, or one is another than what the partners' own figures come to. */
export type Contradiction =
  | { readonly is: "part-above-whole"; readonly total: number; readonly inScope: number }
  | {
      readonly is: "partners-differ";
      readonly base: "total" | "in-scope";
      readonly stated: number;
      readonly partners: number;
    };

/** How the bases contradict each other or the partners' own figures, in pounds; null where they may all be right. A figure that is missing contradicts nothing. */
export const basesContradict = ({
  total,
  inScope,
  businessCase: { partners },
  caseInputs,
}: Pick<CaseFigures, "total" | "inScope" | "businessCase" | "caseInputs">): Contradiction | null => {
  const [whole, part] = [total.value, inScope.value];
  if (isKnown(whole) && isKnown(part) && part > whole) return { is: "part-above-whole", total: whole, inScope: part };
  const differ = (base: "total" | "in-scope", stated: Maybe, each: readonly Maybe[]): Contradiction | null => {
    const known = each.filter(isKnown);
    if (!isKnown(stated) || known.length === 0 || known.length < each.length) return null;
    const sum = known.reduce((before, one) => before + one, 0);
    return Math.abs(stated - sum) > caseInputs.rounding_part * stated
      ? { is: "partners-differ", base, stated, partners: sum }
      : null;
  };
  const [totals, costs] = [
    partners.map(({ totalExpenditure }) => totalExpenditure.value),
    partners.map(({ inScope: own }) => own.value),
  ];
  return differ("total", whole, totals) ?? differ("in-scope", part, costs);
};
