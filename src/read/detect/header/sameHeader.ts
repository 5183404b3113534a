import type { RawTable } from "../table/rawTable";

/** Tables of different sheets with the same columns in the same places, a year in a header aside; one a sheet, two at least in each group. */
export const sameHeader = (tables: readonly RawTable[]): readonly (readonly RawTable[])[] => {
  const groups = new Map<string, RawTable[]>();
  for (const table of tables) {
    const headers = table.columns.map(({ column, header }) => `${column} ${withoutYears(header)}`);
    const signature = JSON.stringify([table.labelColumn, ...headers]);
    groups.set(signature, [...(groups.get(signature) ?? []), table]);
  }
  return [...groups.values()].filter(
    (group) => group.length > 1 && new Set(group.map(({ grid }) => grid.sheet)).size === group.length,
  );
};

const withoutYears = (header: string): string =>
  header
    .toLowerCase()
    .replace(/\d+/gu, "#")
    .replace(/[^\p{L}#]+/gu, " ")
    .trim();
