import type { NumberUse } from "./formula";
import { formulasIn } from "./formulasIn";
import type { Rule } from "./violation";

/** Whole numbers beyond 0 and 1 that belong to a function's own grammar: which row, which quarter, which band, how many decimals. */
const structural: Readonly<Record<string, (argument: number) => boolean>> = {
  INDEX: (argument) => argument === 2,
  "QUARTILE.INC": (argument) => argument === 2,
  IF: (argument) => argument >= 2,
  ROUND: (argument) => argument === 2,
};

const isStructural = ({ text, within, argument }: NumberUse): boolean =>
  text === "0" || text === "1" || (/^[234]$/u.test(text) && structural[within]?.(argument) === true);

/** A criterion such as `">0.5"` is a constant in quotes; a text that cells are compared with is not. */
const takesCriteria = /^(?:COUNT|SUM)IFS?$/u;
const criterion = /^(?:<>|<=|>=|<|>|=)\s*-?(?:\d+\.?\d*|\.\d+)%?$/u;

/** Rule 20: no changeable constant inside a formula; 0 and 1 change nothing by themselves, decimals always might. */
export const noConstants: Rule = (report) =>
  formulasIn(report).flatMap(({ sheet, place, parts: { numbers, texts } }) =>
    [
      ...numbers.filter((use) => !isStructural(use)).map(({ text }) => text),
      ...texts
        .filter(({ text, within }) => takesCriteria.test(within) && criterion.test(text) && !/^\D*0$/u.test(text))
        .map(({ text }) => text),
    ].map((text) => ({ rule: 20, sheet: sheet.name, place, words: `The constant ${text} stands in a formula.` })),
  );
