import type { CostLine, Mapped } from "../model/costTable";
import type { RememberedLine } from "./rememberedMapping";

/** Lines as a person mapped some of them; a line that the rows say nothing of, or nothing new, stays the very same object. */
export const mappedByHand = (lines: readonly CostLine[], rows: readonly RememberedLine[]): readonly CostLine[] => {
  const rowsOf = rowFinder(lines, rows);
  return lines.map((line) => mappedAs(line, rowsOf(line), "by-hand"));
};

/** Where a mapping by a person stands: in this sitting, or on the sheet of an earlier run. */
export type HandRule = "by-hand" | "sheet";

/** The line with the functions that its rows give it; without rows, as it is. */
export const mappedAs = (line: CostLine, rows: readonly RememberedLine[], rule: HandRule): CostLine =>
  rows.length === 0 || isSame(line, rows)
    ? line
    : { ...line, mapped: rows.flatMap((row) => mappedBy(row, row.byHand === true ? "by-hand" : rule)) };

/**
 * Finds what rows say of a line: by cell and label; of a line that has moved since, by its label alone, where only one line bore it then and only one
 * bears it now.
 */
export const rowFinder = (
  lines: readonly CostLine[],
  rows: readonly RememberedLine[],
): ((line: CostLine) => readonly RememberedLine[]) => {
  const labelled = byLabel(rows);
  const bearing = byLabel(lines);
  return (line) => {
    const same = labelled.get(line.label) ?? [];
    const here = same.filter(({ id }) => id === line.id);
    if (here.length > 0) return here;
    const isOnly = bearing.get(line.label)?.length === 1 && new Set(same.map(({ id }) => id)).size === 1;
    return isOnly ? same : [];
  };
};

const byLabel = <T extends { readonly label: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.label);
    if (group) group.push(one);
    else groups.set(one.label, [one]);
  }
  return groups;
};

const isSame = (line: CostLine, rows: readonly RememberedLine[]): boolean => {
  const key = (entry: { function: string | null; share: number; addressable: number }): string =>
    `${entry.function} ${entry.share} ${entry.addressable}`;
  const [before, after] = [line.mapped.map(key).sort(), rows.filter(isMapped).map(key).sort()];
  return before.length === after.length && before.every((entry, index) => entry === after[index]);
};

const isMapped = (row: RememberedLine): boolean => row.function !== null;

const mappedBy = ({ function: id, share, addressable, label }: RememberedLine, rule: HandRule): readonly Mapped[] =>
  id === null ? [] : [{ function: id, share, addressable, confidence: 1, rule, matched: label }];
