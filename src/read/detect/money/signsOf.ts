import type { SignsShown } from "../../../model/corrections";
import { isKnown } from "../../../model/missing";
import type { Signs } from "../../amount/figureRow";
import { readCell } from "../../cell/readCell";
import { asStated } from "./asStated";
import type { ColumnsByKind } from "./chooseColumns";
import type { RawColumn, RawTable } from "../table/rawTable";

/**
 * How the table prints cost and income. By arithmetic where gross, income and net stand side by side: gross − income = net, or gross + income = net;
 * otherwise by whether most income is printed negative. Cost is as the person says, when they do.
 */
export const signsOf = (
  table: RawTable,
  columns: ColumnsByKind,
  shown?: SignsShown,
): { readonly signs: Signs; readonly because: string; readonly confidence: number } => {
  let [subtracts, adds, costNegative, costs, incomeNegative, incomes] = [0, 0, 0, 0, 0, 0];
  for (const { row } of table.rows) {
    const gross = figure(table, row, columns.gross);
    const income = figure(table, row, columns.income ?? columns.fees);
    const net = figure(table, row, columns.net);
    const cost = gross ?? net;
    if (cost !== undefined && cost !== 0) [costs, costNegative] = [costs + 1, costNegative + (cost < 0 ? 1 : 0)];
    if (income === undefined || income === 0) continue;
    [incomes, incomeNegative] = [incomes + 1, incomeNegative + (income < 0 ? 1 : 0)];
    if (gross === undefined || net === undefined) continue;
    const size = Math.max(1, Math.abs(income));
    if (Math.abs(gross - income - net) < size / 2) subtracts++;
    else if (Math.abs(gross + income - net) < size / 2) adds++;
  }
  const turned = shown === undefined ? costs > 0 && costNegative / costs > 0.8 : shown === "turned";
  const mostly = turned ? -1 : 1;
  const restsOn = (because: string) =>
    shown === undefined ? { because, confidence: 0.9 } : { because: `${asStated}; ${because}`, confidence: 1 };
  if (subtracts + adds > 0) {
    const added = adds > subtracts;
    return {
      signs: { cost: mostly, income: added ? mostly : (-mostly as 1 | -1) },
      ...restsOn(added ? "gross plus income makes net" : "gross less income makes net"),
    };
  }
  const negative = incomes > 0 && incomeNegative / incomes > 0.5;
  return {
    signs: { cost: mostly, income: negative ? 1 : -1 },
    ...restsOn(incomes === 0 ? "no income is shown" : negative ? "most income is negative" : "most income is positive"),
  };
};

const figure = (table: RawTable, row: number, columns: readonly RawColumn[] | undefined): number | undefined => {
  const [first] = columns ?? [];
  if (!first) return undefined;
  const { value } = readCell(table.grid, row, first.column);
  return isKnown(value) ? value : undefined;
};
