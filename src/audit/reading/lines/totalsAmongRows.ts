import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import { rangeOf } from "../../../model/cells";
import { issueAt } from "../issueAt";
import type { MoneyRow } from "./moneyRow";
import { heldAgainst } from "./sums";

/** The rows that are lines, and what was found of the others. */
export interface LinesAndTotals {
  readonly lines: readonly MoneyRow[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/**
 * Tells lines from totals. A row that says it is a total is none of the lines, unless it is the only figure there is of its part; held against the lines above it, those
 * of its section, of its part, and of the table, it agrees with one of them or an issue names its cell. So are totals of the whole case that stand beside a label alone.
 */
export const totalsAmongRows = (rows: readonly MoneyRow[]): LinesAndTotals => {
  const evidence: Evidence[] = [];
  const issues: Issue[] = [];
  const plain = rows.filter(({ is }) => is === "line");
  const lines = rows.filter((row) => {
    if (row.is === "line") return !isSumOfOthers(row, plain, evidence);
    if (row.is !== "total") {
      evidence.push(
        leftOut(
          row,
          row.is === "net" ? "it takes costs from savings or adds up years" : "it is part of the line above",
        ),
      );
      return false;
    }
    const found = candidates(row, rows, plain);
    if (found.length === 0) return isOnlyFigure(row, rows);
    const held = found.map((each) => heldAgainst(row, each));
    if (held.includes("agrees")) evidence.push(leftOut(row, "it is the sum of lines"));
    else {
      const [differs] = held.flatMap((each) => (typeof each === "string" ? [] : [...each]));
      evidence.push(leftOut(row, "it says that it is a total"));
      if (differs?.figure.at)
        issues.push(
          issueAt("case/total-does-not-sum", "warning", differs.figure.at, {
            label: row.label,
            stated: differs.stated,
            sum: differs.sum,
          }),
        );
    }
    return false;
  });
  return { lines, evidence, issues: [...issues, ...mayBeTotals(lines)] };
};

const leftOut = ({ label, at }: MoneyRow, because: string): Evidence => ({
  decision: "total",
  value: label,
  because: `no line: ${because}`,
  at: rangeOf(at),
  confidence: 0.9,
});

/** What a total may be the sum of, the likeliest first; empty where nothing stands there to be summed. */
const candidates = (
  total: MoneyRow,
  rows: readonly MoneyRow[],
  plain: readonly MoneyRow[],
): readonly (readonly MoneyRow[])[] => {
  const samePart = plain.filter(({ part }) => part === total.part);
  if (!total.table.headed) return [samePart].filter(isFilled);
  const before = rows.slice(0, rows.indexOf(total)).filter(({ table }) => table === total.table);
  const lastTotal = before.map(({ is }) => is).lastIndexOf("total");
  const since = before.slice(lastTotal + 1).filter(({ is, part }) => is === "line" && part === total.part);
  const above = before.filter(({ is }) => is === "line");
  const inTable = plain.filter(({ table }) => table === total.table);
  return [
    since,
    above.filter(({ section, part }) => section === total.section && part === total.part),
    above.filter(({ part }) => part === total.part),
    above.filter(({ part }) => part === "one-off-cost" || part === "running-cost" || part === "cost"),
    above,
    inTable.filter(({ part }) => part === total.part),
    samePart,
  ].filter(isFilled);
};

const isFilled = (rows: readonly MoneyRow[]): boolean => rows.length > 0;

/** A total with nothing under it is all that the case says; of two of them, the first. */
const isOnlyFigure = (total: MoneyRow, rows: readonly MoneyRow[]): boolean =>
  total.part !== null && rows.find(({ part, is }) => part === total.part && is !== "net" && is !== "part-of") === total;

const generic = new Set(
  "a all annual and benefit benefits cashable claim claimed combined cost costs each effect efficiency efficiencies estimated expected from full gross implementation in initial investment of off on one ongoing our overall per programme projected recurrent recurring running saving savings shared the total transition up-front upfront whole year years".split(
    " ",
  ),
);

/** “Annual savings” beside the very sum of the other savings is their total, whatever it is called. */
const isSumOfOthers = (row: MoneyRow, plain: readonly MoneyRow[], evidence: Evidence[]): boolean => {
  const words = row.label.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (!words.every((word) => generic.has(word) || generic.has(word.replaceAll("-", "")))) return false;
  const others = plain.filter((other) => other !== row && other.part === row.part && other.table !== row.table);
  if (others.length < 2 || heldAgainst(row, others) !== "agrees") return false;
  evidence.push(leftOut(row, "it is the sum of the other lines of its kind"));
  return true;
};

/** The last line of three or more others that equals their sum: said, and still a line, because a saving may equal others by chance. */
const mayBeTotals = (lines: readonly MoneyRow[]): readonly Issue[] => {
  const groups = new Map<string, MoneyRow[]>();
  for (const line of lines) {
    const { sheet, top, left } = line.table.extent;
    const key = [sheet, top, left, line.section, line.part].join("|");
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => {
    const [last, others] = [group.at(-1), group.slice(0, -1)];
    return last && others.length > 2 && heldAgainst(last, others) === "agrees"
      ? [issueAt("case/may-be-total", "warning", last.at, { label: last.label })]
      : [];
  });
};
