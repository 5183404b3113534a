import type { CaseLine } from "../../../model/businessCase";
import { isSameCell } from "../../../model/cells";
import type { Scale } from "../../../model/money";
import type { MoneyRow } from "./moneyRow";

/** The unit of the claims, else of the first line: what one unit of the case is worth. */
export const scaleOfCase = (rows: readonly MoneyRow[], lines: readonly CaseLine[]): Scale => {
  const first = lines.find(({ part }) => part === "claim") ?? lines[0];
  const row = rows.find(({ at }) => first && isSameCell(at, first.at));
  return row?.table.scale ?? 1;
};
