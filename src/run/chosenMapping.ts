import type { CostLine, CostTable, Mapped } from "../model/costTable";
import { mapLines } from "../read/mapLines";
import type { RememberedLine } from "./rememberedMapping";
import type { RunRequest } from "./request";

/**
 * The table mapped: as the person did line by line in this sitting; else by the mapping file when one is given; else as the product does it by itself, with
 * the lines that a person has mapped otherwise on the sheet of an earlier run. The rest keep the rule and confidence that they earned.
 */
export const chosenMapping = (
  table: CostTable,
  { mapping, assigned = [] }: Pick<RunRequest, "mapping" | "assigned">,
  remembered: readonly RememberedLine[],
): CostTable => {
  const automatic = mapLines(table, mapping);
  const lines = automatic.lines.map((line) => {
    const byHand = rowsOf(line, assigned);
    const rows = byHand.length > 0 || mapping ? byHand : rowsOf(line, remembered);
    return rows.length === 0 || isSame(line, rows) ? line : { ...line, mapped: rows.flatMap(fromSheet) };
  });
  return { ...automatic, lines };
};

/** By cell and label; a line that has moved since, by its label alone where only one line bore it. */
const rowsOf = (line: CostLine, remembered: readonly RememberedLine[]): readonly RememberedLine[] => {
  const labelled = remembered.filter(({ label }) => label === line.label);
  const here = labelled.filter(({ id }) => id === line.id);
  if (here.length > 0) return here;
  return new Set(labelled.map(({ id }) => id)).size === 1 ? labelled : [];
};

const isSame = (line: CostLine, rows: readonly RememberedLine[]): boolean => {
  const key = (entry: { function: string | null; share: number; addressable: number }): string =>
    `${entry.function} ${entry.share} ${entry.addressable}`;
  const [before, after] = [line.mapped.map(key).sort(), rows.filter(isMapped).map(key).sort()];
  return before.length === after.length && before.every((entry, index) => entry === after[index]);
};

const isMapped = (row: RememberedLine): boolean => row.function !== null;

const fromSheet = ({ function: id, share, addressable, label }: RememberedLine): readonly Mapped[] =>
  id === null ? [] : [{ function: id, share, addressable, confidence: 1, rule: "sheet", matched: label }];
