import { absoluteRange } from "../../model/cells";
import type { Amount } from "../../model/costTable";
import type { RowCondition } from "../../model/ledger";
import { isKnown } from "../../model/missing";
import { daysOf, type LedgerRows } from "./ledgerRows";
import { withoutDust } from "./withoutDust";

/** Why no formula can sum up the rows of a line. */
export type NotAsked = "too-long" | "not-as-shown" | "unreadable-beside" | "other-days";

/** What formulas over a ledger rest on: what is known of its rows, and the names of the first day and of the day after the last. */
export interface LedgerNames {
  readonly rows: LedgerRows;
  readonly first: string;
  readonly after: string;
}

/**
 * The expressions that count the numbers in an amount's rows and sum them, or why there are none. Rows are asked for by SUMIFS where a criterion is
 * taken for the very text, and by SUMPRODUCT where it would not be. Text and errors among the amounts are no numbers and are passed over.
 */
export const rowSumFormula = (
  { plus, minus, value, multiplier }: Omit<Amount, "live">,
  where: readonly RowCondition[],
  names: LedgerNames,
): { readonly count: string; readonly sum: string } | NotAsked => {
  const tests: Test[] = [];
  for (const condition of where) {
    const test = testOf(condition, names);
    if (typeof test === "string") return test;
    tests.push(test);
  }
  const criteria = tests.flatMap(({ criterion }) => criterion ?? []);
  const byCriteria = criteria.length === tests.length;
  if (!byCriteria && !names.rows.isReadable) return "unreadable-beside";
  const { count, sum } = byCriteria ? asking(criteria) : comparing(tests);
  const columns = [...plus.map((range) => ["+", range] as const), ...minus.map((range) => ["-", range] as const)];
  const sums = columns.map(
    ([sign, range], place) => `${place === 0 && sign === "+" ? "" : sign}${sum(absoluteRange(range))}`,
  );
  return {
    count: columns.map(([, range]) => count(absoluteRange(range))).join("+"),
    sum: withoutDust(sums.join(""), isKnown(value) ? value / multiplier : 0),
  };
};

/** A condition as a criterion of SUMIFS, where that is exact, and as a product that is 1 where it is met. */
interface Test {
  readonly criterion: string | null;
  readonly comparison: string;
}

const testOf = (condition: RowCondition, { rows, first, after }: LedgerNames): Test | NotAsked => {
  const cells = absoluteRange(condition.cells);
  if (!("is" in condition)) {
    const asked = daysOf(condition);
    if (rows.days?.first !== asked.first || rows.days.after !== asked.after) return "other-days";
    return {
      criterion: `${cells},">="&${first},${cells},"<"&${after}`,
      comparison: `ISNUMBER(${cells})*(${cells}>=${first})*(${cells}<${after})`,
    };
  }
  const ask = rows.askFor(condition);
  if (ask === "too-long" || ask === "not-as-shown") return ask;
  const text = `"${condition.is.replaceAll('"', '""')}"`;
  return { criterion: ask === "criterion" ? `${cells},${text}` : null, comparison: `(${cells}&""=${text})` };
};

/** How the amounts of a column are counted and summed. */
interface Over {
  readonly count: (amounts: string) => string;
  readonly sum: (amounts: string) => string;
}

const asking = (criteria: readonly string[]): Over => {
  const asked = criteria.map((criterion) => `${criterion},`).join("");
  return {
    count: (amounts) => `COUNTIFS(${asked}${anyNumber(amounts)})`,
    sum: (amounts) => `SUMIFS(${amounts},${asked}${anyNumber(amounts)})`,
  };
};

/** The criterion of any number: more than any sum of money; an error is not less, so it does not become the sum. */
export const anyNumber = (amounts: string): string => `${amounts},"<1E+307"`;

/** One divided by nothing, or by an error, is no number. The amounts are an argument of their own, for there SUMPRODUCT passes over text. */
const comparing = (tests: readonly Test[]): Over => {
  const met = `ISNUMBER(1/(${tests.map(({ comparison }) => comparison).join("*")}))`;
  return {
    count: (amounts) => `SUMPRODUCT(${met}*ISNUMBER(${amounts}))`,
    sum: (amounts) => `SUMPRODUCT(--${met},${amounts})`,
  };
};
