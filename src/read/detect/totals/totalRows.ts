import type { Grid } from "../../../model/grid";
import type { Inputs } from "../../../model/inputs";
import { headedTotals } from "./headedTotals";
import type { RawRow, RawTable } from "../table/rawTable";
import { isTotalLabel, isWholeTotalLabel } from "./totalWords";
import { agrees, differenceFrom, sumsTo, type Valued } from "../money/valuedRow";

/** A row that is a sum, and the rows it is the sum of. */
export interface TotalRow {
  readonly row: RawRow;
  /** Line rows, never other totals. */
  readonly covers: readonly RawRow[];
  readonly by: "words" | "arithmetic" | "outline" | "stated";
  /** True when it is the sum of them within rounding. */
  readonly sums: boolean;
  readonly whole: boolean;
}

/**
 * Finds the rows that are totals. As the person says; else by words, by a lower outline level that sums, or by arithmetic that chance does not explain
 * (three lines or more in two columns or more, many lines to the pound, or a row without a label of its own). A total covers the lines that it is the sum of: those since the last
 * total, or of a whole branch of totals before it, or all so far, or those under it. When it is the sum of none, the lines since the last total (a grand
 * total: all; one with no lines of its own: the branch that comes nearest).
 */
export const totalRows = (table: RawTable, valued: readonly Valued[], inputs: Inputs): readonly TotalRow[] => {
  const totals: TotalRow[] = [];
  const lines: Valued[] = [];
  // Where the lines of a later total may begin: at the start, and after each total that no greater one covers.
  let starts = [0];
  const headed = headedTotals(table.grid, valued, inputs);
  for (const [place, each] of valued.entries()) {
    const branches = [...starts].reverse().map((start) => ({ start, lines: lines.slice(start) }));
    const matched = branches.find((branch) => sumsTo(each, branch.lines, inputs));
    const above = matched && isTotalLabel(each.row.label) ? undefined : headed.get(each.row);
    const by = above?.by ?? totalBy(table.grid, each, matched?.lines);
    if (
      by === null ||
      (!above && !matched && by !== "stated" && isSectionOfItsOwn(each, valued[place - 1], branches))
    ) {
      lines.push(each);
      continue;
    }
    const isLast = place === valued.length - 1 && /^totals?$/iu.test(each.row.label.trim());
    const branch = matched ?? likeliest(each, branches, isLast || isGrand(each.row.label));
    totals.push({
      row: each.row,
      covers: (above?.covers ?? branch.lines).map(({ row }) => row),
      by,
      sums: above !== undefined || matched !== undefined || agrees(each, branch.lines, inputs),
      whole: isWholeTotalLabel(each.row.label),
    });
    if (!above) starts = [...starts.filter((start) => start <= branch.start), lines.length];
  }
  return totals;
};

interface Branch {
  readonly start: number;
  readonly lines: readonly Valued[];
}

const isGrand = (label: string): boolean => /\bgrand\b/iu.test(label) || isWholeTotalLabel(label);

/** A total under a heading with no lines between them ("TOTAL POLICE SERVICES") is a line: nothing else carries its pounds. */
const isSectionOfItsOwn = ({ row }: Valued, before: Valued | undefined, branches: readonly Branch[]): boolean =>
  branches[0]?.lines.length === 0 && row.section !== "" && row.section !== before?.row.section && !isGrand(row.label);

/** So many lines that come to a row within so little of it are no chance, even in one column. Judgement of this project. */
const [many, exactly] = [8, 0.0001];

const totalBy = (grid: Grid, total: Valued, matched: readonly Valued[] | undefined): TotalRow["by"] | null => {
  const { row, pounds } = total;
  if (row.stated) return row.stated === "total" ? "stated" : null;
  if (isTotalLabel(row.label)) return "words";
  if (!matched) return null;
  const level = grid.outlineLevel(row.row);
  if (matched.every((line) => grid.outlineLevel(line.row.row) > level)) return "outline";
  // Net that repeats gross is no second witness.
  const columns = new Set([...pounds.values()].filter((figure) => figure !== 0)).size;
  const lines = matched.filter((line) => [...line.pounds.values()].some((figure) => figure !== 0)).length;
  const named = row.label === "" || row.label.toLowerCase() === row.section.toLowerCase();
  const exact = [...pounds].every(
    ([role, figure]) => Math.abs(differenceFrom(total, matched, role).difference) <= Math.abs(figure) * exactly,
  );
  return (named && lines >= 2) || (lines >= 3 && columns >= 2) || (lines >= many && exact) ? "arithmetic" : null;
};

/** Nearly the sum of another branch, and nowhere near that of its own. Judgement of this project. */
const near = 0.02;
const farther = 10;

/** What a total that is the sum of nothing most likely covers. */
const likeliest = (total: Valued, branches: readonly Branch[], grand: boolean): Branch => {
  const [own, all] = [branches[0], branches.at(-1)];
  if (!own || !all) return { start: 0, lines: [] };
  if (grand) return all;
  const role = [...total.pounds.keys()].find((each) => total.pounds.get(each) !== 0);
  if (role === undefined) return own.lines.length > 0 ? own : all;
  const off = ({ lines }: Branch): number => Math.abs(differenceFrom(total, lines, role).difference);
  const nearest = branches.filter(({ lines }) => lines.length > 0).reduce((a, b) => (off(b) < off(a) ? b : a), all);
  const size = Math.abs(total.pounds.get(role) ?? off(nearest));
  const better = off(nearest) * farther < off(own) && off(nearest) < size * near;
  return own.lines.length === 0 || better ? nearest : own;
};
