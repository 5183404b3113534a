import { rangeOf } from "../../model/cells";
import type { Evidence } from "../../model/costTable";
import type { Issue } from "../../model/issue";
import { monthsIn } from "./periodIn";
import type { PlacedText, RawTable } from "./rawTable";

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
    ...around,
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
