import { absoluteRange, type CellRange } from "../../model/cells";
import type { CostTable } from "../../model/costTable";
import type { RowCondition } from "../../model/ledger";
import { keyTests, type AskFor } from "./keyTest";

/** The days that a ledger's lines are of, as date serials: from the first, up to but not on the day after the last. */
export interface LedgerDays {
  readonly first: number;
  readonly after: number;
}

/** What formulas over a ledger need to know of the whole of it. */
export interface LedgerRows {
  /** How to ask for a text in one of its columns. */
  readonly askFor: (condition: { readonly cells: CellRange; readonly is: string }) => ReturnType<AskFor>;
  /** The days that its lines are of; null when no line asks for any, or lines ask for different ones. */
  readonly days: LedgerDays | null;
  /** True when no amount holds an error, which a comparison of cells with a text would pass on. */
  readonly isReadable: boolean;
}

/** What is needed of a table's ledger. A condition of a day holds the whole of it, whatever the time. */
export const ledgerRows = ({ lines, ledger }: Pick<CostTable, "lines" | "ledger">): LedgerRows => {
  const conditions = lines.flatMap(({ amounts }) => Object.values(amounts).flatMap(({ where }) => where ?? []));
  const texts = new Map<string, Set<string>>();
  const days = new Map<string, LedgerDays>();
  for (const condition of conditions) {
    if ("is" in condition) {
      const column = absoluteRange(condition.cells);
      texts.set(column, (texts.get(column) ?? new Set()).add(condition.is));
    } else {
      const asked = daysOf(condition);
      days.set(`${asked.first} ${asked.after}`, asked);
    }
  }
  const tests = new Map([...texts].map(([column, of]) => [column, keyTests(of)]));
  const [one, another] = days.values();
  return {
    askFor: ({ cells, is }) => (tests.get(absoluteRange(cells)) ?? keyTests([is]))(is),
    days: one && !another ? one : null,
    isReadable: ledger?.unreadable === 0,
  };
};

/** The days that a condition asks for. */
export const daysOf = ({ from, to }: Extract<RowCondition, { readonly from: number }>): LedgerDays => ({
  first: from,
  after: Math.floor(to) + 1,
});
