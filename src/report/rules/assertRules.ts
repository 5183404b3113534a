import type { Report } from "../sheetModel";
import { errorRules } from "./index";

/** Throws when a described report breaks a rule: such a report is our own mistake, and nothing of it is written. */
export const assertRules = (report: Report): void => {
  const broken = errorRules.flatMap((rule) => rule(report));
  if (broken.length === 0) return;
  const lines = broken
    .slice(0, 20)
    .map(({ rule, sheet, place, words }) => `rule ${rule}, ${sheet}, ${place}: ${words}`);
  throw new Error(`The sheets break ${broken.length} of their own rules:\n${lines.join("\n")}`);
};
