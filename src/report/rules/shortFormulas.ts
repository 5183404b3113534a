import { formulasIn } from "./formulasIn";
import type { Rule } from "./violation";

/** About four lines of the formula bar. */
const short = 600;

/** Rule 19, as a smell: a formula that a reader can take in. */
export const shortFormulas: Rule = (report) =>
  formulasIn(report)
    .filter(({ text }) => text.length > short)
    .map(({ sheet, place, text }) => ({
      rule: 19,
      sheet: sheet.name,
      place,
      words: `${text.length} characters: ${text}`,
    }));
