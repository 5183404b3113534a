/** What a return states of each service. `support`: support services charged to it, a part of gross. */
export type LfrMeasure = "gross" | "income" | "net" | "employees" | "support";

/** Where each measure stands among labels, from 1. */
export const measuresIn = (labels: readonly string[]): ReadonlyMap<LfrMeasure, number> => {
  const place = (words: RegExp): number => labels.findIndex((label) => words.test(label)) + 1;
  // "Adjusted for LFR purposes" leaves out transfers within the council, which would count twice in a council's total (note on time series, 2020-21).
  const adjusted = { gross: place(grossAdjusted), income: place(incomeAdjusted) };
  const { gross, income } =
    adjusted.gross > 0 && adjusted.income > 0 ? adjusted : { gross: place(grossWords), income: place(incomeWords) };
  const found: [LfrMeasure, number][] = [
    ["gross", gross],
    ["income", income],
    ["net", place(netWords)],
    ["employees", place(/^(?:total )?employees?(?:[- ]related)?(?: costs?)?$/iu)],
    ["support", place(/^(?:central )?support services?(?: costs?| charges?)?$/iu)],
  ];
  return new Map(found.filter(([, at]) => at > 0));
};

const grossAdjusted = /^(?:total )?(?:gross (?:service )?|total )expenditure\b.*\badjusted\b/iu;
const incomeAdjusted = /^(?:total |gross )?(?:service )?income\b.*\badjusted\b/iu;
const grossWords = /^(?:(?:total )?gross (?:service )?|total )expenditure$/iu;
const incomeWords = /^(?:total |gross |total gross )(?:service )?income$/iu;
const netWords = /^(?:total )?net (?:revenue |service |current )?expenditure$/iu;
