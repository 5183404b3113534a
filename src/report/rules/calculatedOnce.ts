import { expectedOf } from "./expectedOf";
import { formulasIn } from "./formulasIn";
import type { Rule } from "./violation";

/** A formula this short only points at a figure. */
const pointer = 60;

/** Rule 17, as a smell: the same calculation stands in one column only; the checks recalculate on purpose. */
export const calculatedOnce: Rule = (report) => {
  const first = new Map<string, string>();
  return formulasIn(report).flatMap(({ sheet, place, text, parts, column }) => {
    const ownRow = parts.columns.some(({ thisRow }) => thisRow);
    if (column === null || ownRow || text.length < pointer || sheet.name.endsWith(`_${expectedOf(report).checks}`))
      return [];
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, `${sheet.name}, ${column.header}`);
      return [];
    }
    return before === `${sheet.name}, ${column.header}`
      ? []
      : [{ rule: 17, sheet: sheet.name, place, words: `The same figure is worked out on ${before}.` }];
  });
};
