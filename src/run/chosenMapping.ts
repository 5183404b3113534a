import type { CostLine, CostTable } from "../model/costTable";
import type { MappingRow } from "../read/mapping/mappingRow";

/**
 * The rows of a remembered mapping that a person has changed: those of lines that the product would map otherwise by itself.
 * The rest keep the rule and confidence that they earned.
 */
export const changedByHand = (automatic: CostTable, remembered: readonly MappingRow[]): readonly MappingRow[] => {
  return automatic.lines.flatMap((line) => {
    const rows = remembered.filter((row) => row.line === line.id);
    return rows.length > 0 && !isSame(line, rows) ? rows : [];
  });
};

const isSame = (line: CostLine, rows: readonly MappingRow[]): boolean => {
  const key = (entry: { function: string; share: number; addressable: number }): string =>
    `${entry.function} ${entry.share} ${entry.addressable}`;
  const [before, after] = [line.mapped.map(key).sort(), rows.map(key).sort()];
  return before.length === after.length && before.every((entry, index) => entry === after[index]);
};
