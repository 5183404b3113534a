import type { CaseColumn, CaseTable } from "../tables/caseTable";
import { below } from "../tables/headerCells";
import { isMoneyColumn } from "../tables/kindOfTable";
import type { PartSaid } from "../words/partWords";

/** Columns of money that belong together: the amount a year and the years of one part of a case. */
export interface MoneyColumns {
  /** What the columns' own words say; null where they say nothing. */
  readonly part: PartSaid | null;
  /** The amount in full effect, or in all for what comes once; more than one where the header does not tell which. */
  readonly annual: readonly CaseColumn[];
  /** The sum over the years. */
  readonly total: CaseColumn | null;
  readonly years: readonly CaseColumn[];
}

/** The money columns of a table by the part that they say, in the order in which they stand. */
export const moneyColumns = ({ columns }: CaseTable): readonly MoneyColumns[] => {
  const money = columns.filter((column) => isMoneyColumn(column) && column.part !== "none");
  const parts = [...new Set(money.map(({ part }) => part))];
  const explicit = parts.filter((part) => part !== null);
  // Under several parts of money, a column that says none is no more than a subtotal or a baseline.
  const asked = explicit.length > 1 ? explicit : [null];
  const groups = asked.map((part): MoneyColumns => {
    const mine = asked.length > 1 ? money.filter((column) => column.part === part) : money;
    return { ...ofOnePart(mine), part: part ?? explicit[0] ?? null };
  });
  return groups.filter(({ annual, total, years }) => annual.length + years.length > 0 || total !== null);
};

/** Every money column by itself, for a table whose rows are years. */
export const everyColumn = ({ columns }: CaseTable): readonly MoneyColumns[] =>
  columns
    .filter((column) => isMoneyColumn(column) && column.part !== "none" && column.role !== "year")
    .map((column) => ({ part: column.part, annual: [column], total: null, years: [] }));

const ofOnePart = (columns: readonly CaseColumn[]): Omit<MoneyColumns, "part"> => {
  const years = columns.filter(({ role }) => role === "year");
  const of = (role: CaseColumn["role"]): readonly CaseColumn[] => columns.filter((column) => column.role === role);
  const totals = of("total");
  const [total] = totals;
  // What is claimed net of its own cost is net only where nothing stands beside it.
  const candidates = [likeliest(of("annual")), likeliest(of("amount")), years.length > 0 ? [] : totals, of("net")];
  return {
    annual: candidates.find((each) => each.length > 0) ?? [],
    total: years.length > 0 && total ? total : null,
    years,
  };
};

/** Of a lowest, an expected and a highest amount, the expected. */
const likeliest = (columns: readonly CaseColumn[]): readonly CaseColumn[] => {
  const expected = columns.filter(({ header }) =>
    /\b(?:expected|most likely|central|base case|realistic)\b/iu.test(header),
  );
  return expected.length === 1 ? expected : columns;
};

/** The column that names the lines of a table: the one whose header says so, else the first of words before the money. Null for none. */
export const labelColumnOf = ({ grid, columns, headerBottom, extent }: CaseTable): number | null => {
  const named = columns.find(({ role }) => role === "label") ?? columns.find(({ role }) => role === "function");
  if (named) return named.column;
  const firstMoney = columns.find(isMoneyColumn)?.column ?? extent.right;
  const isWords = (column: number): boolean => below(grid, headerBottom, column, extent.bottom) === "words";
  const headed = columns.filter(({ column, role }) => role !== "kind" && column < firstMoney && isWords(column));
  const [first] = headed;
  if (first) return first.column;
  for (let column = firstMoney - 1; column >= extent.left; column--) if (isWords(column)) return column;
  return null;
};
