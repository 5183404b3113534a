import { isKnown, type Maybe } from "../../model/missing";
import { withDescendants } from "../../model/taxonomy";
import type { OwnCost } from "../../model/ownCost";
import type { Setting } from "../setting";
import type { Compared, Finding } from "./finding";

/** A comparison on another basis than the run's, and net cost that hangs on recharging. */
export const basisFindings = (setting: Setting, compared: Compared): readonly Finding[] => [
  ...otherBasis(setting, compared),
  ...recharged(setting, compared),
];

const otherBasis = ({ choices }: Setting, { comparison }: Compared): readonly Finding[] =>
  comparison.basis === choices.basis
    ? []
    : [
        {
          code: "basis/gross-net",
          severity: "note",
          facts: { runBasis: choices.basis, comparedOn: comparison.basis },
        },
      ];

/**
 * Recharges to other services are booked as income, so net cost falls with every pound recharged. Much other income blocks a net comparison;
 * support services with some, or with an unknown amount, are weakened.
 */
const recharged = (setting: Setting, { own, comparison }: Compared): readonly Finding[] => {
  if (comparison.basis !== "net") return [];
  const { gross } = own.cost;
  const other = otherIncome(setting, own);
  const limit = setting.choices.inputs.recharge_block_share;
  if (isKnown(gross) && isKnown(other) && Math.abs(other) > limit * gross)
    return [{ code: "basis/recharged", severity: "blocks", facts: { otherIncome: other, gross } }];
  const holdsSupport = withDescendants(own.cost.function).has("support-services");
  return holdsSupport && !(isKnown(other) && other === 0) ? [{ code: "basis/recharged", severity: "weakens" }] : [];
};

/** Income other than fees where the table tells it apart, else all income. */
const otherIncome = ({ table }: Setting, { cost }: OwnCost): Maybe => {
  const here = cost.level === "group" ? withDescendants(cost.function) : new Set([cost.function]);
  const ids = new Set(cost.lines);
  let sum = 0;
  let found = false;
  for (const line of table.lines) {
    const amount = line.amounts["other-income"]?.value;
    if (!ids.has(line.id) || amount === undefined || !isKnown(amount)) continue;
    found = true;
    if (line.mapped.length === 0) sum += amount;
    for (const { function: id, share } of line.mapped) if (here.has(id)) sum += amount * share;
  }
  return found ? sum : cost.income;
};
