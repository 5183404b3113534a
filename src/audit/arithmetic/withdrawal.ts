import type { PartnerSaving, Withdrawal } from "../../model/caseWithdrawal";
import { pounds, type Pounds } from "../../model/money";

/**
 * What is left a year when partners withdraw: their savings go, the running costs stay. For every number of partners that leave, the worst and the best of all
 * sets of so many: as what a set takes away is the sum of what each takes, the largest together are the worst, and no other set need be tried. So forty
 * partners' 2^40 sets are all covered. All of them leaving is not a shared service, and is left out.
 */
export const withdrawalsOf = (partners: readonly PartnerSaving[], runningCost: Pounds): readonly Withdrawal[] => {
  // Ties by name, so that the same case gives the same names.
  const bySaving = [...partners].sort((a, b) => b.saving - a.saving || (a.name < b.name ? -1 : 1));
  const all = sum(bySaving);
  const left = (gone: readonly PartnerSaving[]) => ({
    net: pounds(all - sum(gone) - runningCost),
    who: gone.map(({ name }) => name),
  });
  return Array.from({ length: Math.max(0, partners.length - 1) }, (_, index) => ({
    leaving: index + 1,
    worst: left(bySaving.slice(0, index + 1)),
    best: left(bySaving.slice(partners.length - index - 1)),
  }));
};

const sum = (partners: readonly PartnerSaving[]): number => {
  let total = 0;
  for (const { saving } of partners) total += saving;
  return total;
};
