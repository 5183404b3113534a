import { amountOf, lineCost } from "../../model/costOnBasis";
import type { AmountRole, Basis, CostLine } from "../../model/costTable";
import { isKnown, type Maybe } from "../../model/missing";
import type { Pounds } from "../../model/money";
import type { OwnCost } from "../../model/ownCost";
import type { Setting } from "../setting";
import { costCells } from "./costCells";
import type { Finding } from "./finding";
import { isOwnBooks } from "../../model/ownBooks";

/**
 * Lines of a row that have no figure on a basis that counts. A blank line of a statutory return is noted; a line left out of a cost is said to weaken
 * it; and a line whose money is known, but not on the basis compared on, blocks: the sum would pass for the whole.
 */
export const lineFindings = (setting: Setting, own: OwnCost, basis: Basis): readonly Finding[] => {
  const ids = new Set(own.cost.lines);
  const stated = isKnown(own.stated) ? [setting.choices.basis] : [];
  const compared = isKnown(own.comparable[basis]) ? [basis] : [];
  const agrees = netAgrees(setting, own);
  return setting.table.lines
    .filter((line) => ids.has(line.id))
    .flatMap((line): readonly Finding[] => {
      const found = (severity: Finding["severity"]): readonly Finding[] => [
        {
          code: "coverage/missing-line",
          severity,
          pounds: poundsOf(line, setting.choices.basis),
          cells: costCells(line, setting.choices.basis),
          facts: { line: line.label },
        },
      ];
      if (!has(line, "gross") && !has(line, "income") && !has(line, "net"))
        return found(isOwnBooks(setting.table) ? "weakens" : "note");
      if (compared.some((one) => !holds(line, own, one) && !(one === "net" && agrees)))
        return found(has(line, "gross") || has(line, "net") ? "blocks" : "weakens");
      return stated.some((one) => !holds(line, own, one) && !(one === "net" && has(line, "net")))
        ? found("weakens")
        : [];
    });
};

const has = (line: CostLine, role: AmountRole): boolean => isKnown(amountOf(line, role));

/** True when a line has what its row's cost is made from on a basis. A line of income alone has no gross cost to miss. */
const holds = (line: CostLine, { cost }: OwnCost, basis: Basis): boolean => {
  if (basis === "gross") return has(line, "gross") || isIncomeOnly(line);
  return isKnown(cost.gross) && isKnown(cost.income)
    ? has(line, "income") && (has(line, "gross") || isIncomeOnly(line))
    : has(line, "net");
};

const isIncomeOnly = ({ amounts: { income, net } }: CostLine): boolean =>
  income !== undefined && net !== undefined && isKnown(income.value) && net.value === income.value;

/** True when a row's gross and income make its stated net, within rounding: its blank incomes are then none. */
const netAgrees = ({ table, choices }: Setting, { cost }: OwnCost): boolean => {
  if (!isKnown(cost.gross) || !isKnown(cost.income) || !isKnown(cost.net)) return false;
  const tolerance = choices.inputs.rounding_units_per_line * table.scale * cost.lines.length;
  return Math.abs(cost.gross + cost.income - cost.net) <= tolerance;
};

/** What the line holds on the run's basis, or on the other where it holds nothing on that. */
const poundsOf = (line: CostLine, basis: Basis): Maybe<Pounds> => {
  const [asked, other] = [lineCost(line, basis), lineCost(line, basis === "gross" ? "net" : "gross")];
  return isKnown(asked) || !isKnown(other) ? asked : other;
};
