import { isKnown } from "../../model/missing";
import type { OwnCost } from "../../model/ownCost";
import { isWhollyInside } from "../level";
import type { Setting } from "../setting";
import { coreAndSupport } from "./coreAndSupport";
import type { Finding } from "./finding";
import { isOwnBooks } from "../../model/ownBooks";

/** What can be said of a row without its comparators: part years, capital charges taken out, work done elsewhere. */
export const rowFindings = (setting: Setting, own: OwnCost): readonly Finding[] => {
  const { cost } = own;
  const { table, choices } = setting;
  const findings: Finding[] = [...coreAndSupport(setting, own)];
  const isFunction = cost.level === "function";
  if (table.months < monthsOfAYear)
    findings.push({ code: "period/part-year", severity: "blocks", facts: { months: table.months } });
  if (isFunction && isKnown(cost.capital) && cost.capital !== 0)
    findings.push({
      code: "basis/capital-charges",
      severity: "note",
      pounds: cost.capital,
      facts: { treatment: "removed" },
    });
  if (isFunction && cost.inBackOffice && isOwnBooks(table) && !choices.scope.has(cost.function))
    findings.push({ code: "scope/decentralised", severity: "note" });
  if (!isFunction && !isWhollyInside(setting, cost.function))
    findings.push({ code: "scope/front-office-included", severity: "note" });
  return findings;
};

const monthsOfAYear = 12;
