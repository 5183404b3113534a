/** `SUM(B9:B12,B25)`: the sum of the cells of one column in these rows, neighbouring rows as ranges. */
export const sumFormula = (column: string, rows: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const ranges = runs.map(([from, to]) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`));
  return `SUM(${ranges.join(",")})`;
};
