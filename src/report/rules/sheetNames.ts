import { expectedOf } from "./expectedOf";
import type { Rule } from "./violation";

const shape = /^[A-Za-z][A-Za-z0-9_]{0,30}$/u;

/** Rule 3: sheet names are unique, plain, at most 31 characters, and the same in every release. */
export const sheetNames: Rule = (report) => {
  const { sheets } = report;
  const { ids } = expectedOf(report);
  const sets = new Set(sheets.map(({ name }) => name.slice(0, name.indexOf("_"))));
  const seen = new Set<string>();
  return sheets.flatMap(({ name }) => {
    const fault = (words: string) => [{ rule: 3, sheet: name, place: "name", words }];
    const lower = name.toLowerCase();
    if (seen.has(lower)) return fault("Two sheets have the same name.");
    seen.add(lower);
    if (!shape.test(name)) return fault("The name is not letters, digits and underscores, or longer than 31.");
    if (!ids.includes(name.slice(name.indexOf("_") + 1))) return fault("No release has a sheet of this name.");
    return sets.size > 1 ? fault("The sheets are of more than one set.") : [];
  });
};
