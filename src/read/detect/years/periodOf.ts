import { rangeOf } from "../../../model/cells";
import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import { monthsIn } from "./periodIn";
import type { PlacedText, RawTable } from "../table/rawTable";

/** The months a table covers: twelve, unless a title or header says fewer. */
export const periodOf = (
  table: RawTable,
  around: readonly PlacedText[],
): { readonly months: number; readonly evidence: readonly Evidence[]; readonly issues: readonly Issue[] } => {
  const texts: PlacedText[] = [
    ...table.titles,
    ...table.columns.map(({ header, column }) => ({
      text: header,
      at: { sheet: table.grid.sheet, row: table.headerBottom, column },
    })),
    ...table.page,
    ...namingOnePeriod(around),
  ].filter(({ text }) => text.length <= 160);
  for (const { text, at } of texts) {
    const months = monthsIn(text);
    if (months === null) continue;
    return {
      months,
      evidence: [
        {
          decision: "months",
          value: String(months),
          because: `“${text.slice(0, 80)}”`,
          at: rangeOf(at),
          confidence: 0.7,
        },
      ],
      issues: [{ code: "table/part-year", severity: "warning", at: { cells: rangeOf(at) }, facts: { months } }],
    };
  }
  return { months: 12, evidence: [], issues: [] };
};

/** "Q1" above "Q2" and "Q3" on some other sheet is a list of periods, and says nothing of the period of this table. */
const namingOnePeriod = (around: readonly PlacedText[]): readonly PlacedText[] => {
  const bare = around.filter(({ text }) => /^(?:quarter|qtr|q|period|month|mth)\s?\d{1,2}$/iu.test(text.trim()));
  return new Set(bare.map(({ text }) => text.trim())).size > 1 ? around.filter((each) => !bare.includes(each)) : around;
};
