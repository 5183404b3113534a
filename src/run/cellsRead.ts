import { sha256 } from "../dataset/sha256";
import { rangeOf, type CellRange } from "../model/cells";
import type { CostTable } from "../model/costTable";
import type { Readable } from "../read/readRequest";
import { columnHash, type RowSpan } from "./columnHash";

/**
 * SHA-256, in hex, over the cells that a cost table was read from: those it stands in, then totals and volumes that stand elsewhere. It says which
 * figures a run was made from, and is the same whether Excel or a file answered: a file's own bytes change whenever Excel saves it. Of a ledger, what
 * its transactions were added up to counts. How it is made stands in docs/decisions/hash-of-cells-read.md.
 */
export const cellsRead = async ({ grids }: Readable, table: CostTable): Promise<string> => {
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const lines = ledgerLines(table);
  for (const { sheet, column, spans } of columnsOf(rangesRead(table))) {
    const grid = sheets.get(sheet);
    if (!grid) throw new Error(`no sheet ${sheet} was read`);
    lines.push(JSON.stringify([sheet, column, await columnHash(grid, column, spans)]));
  }
  return sha256(new TextEncoder().encode(lines.join("\n")));
};

const rangesRead = ({ extents, ledger, lines, totals, drivers, indicators }: CostTable): CellRange[] => [
  ...(ledger ? [] : extents),
  ...(ledger ? totals : [...lines, ...totals]).flatMap(({ amounts }) =>
    Object.values(amounts).flatMap(({ plus, minus }) => [...plus, ...minus]),
  ),
  ...[...drivers, ...indicators].map(({ at }) => rangeOf(at)),
];

/** A ledger as its lines and what was found in it: every cell of a million transactions takes longer to hash than to add up. */
const ledgerLines = ({ extents, ledger, lines }: CostTable): string[] =>
  ledger === undefined
    ? []
    : [
        JSON.stringify([
          extents,
          ledger,
          lines.map(({ id, label, code, section, amounts }) => [id, label, code, section, amounts]),
        ]),
      ];

const columnsIn = (range: CellRange): CellRange[] =>
  Array.from({ length: range.right - range.left + 1 }, (_, place) => ({
    ...range,
    left: range.left + place,
    right: range.left + place,
  }));

interface ColumnSpans {
  readonly sheet: string;
  readonly column: number;
  readonly spans: readonly RowSpan[];
}

/** Every cell of the ranges once: their columns by sheet and number, each with the rows from the top. */
const columnsOf = (ranges: readonly CellRange[]): ColumnSpans[] => {
  const byColumn = new Map<string, { sheet: string; column: number; spans: RowSpan[] }>();
  for (const range of ranges)
    for (const { sheet, left: column, top, bottom } of columnsIn(range)) {
      const key = `${column} ${sheet}`;
      const found = byColumn.get(key) ?? { sheet, column, spans: [] };
      byColumn.set(key, found);
      found.spans.push([top, bottom]);
    }
  return [...byColumn.values()]
    .sort((a, b) => (a.sheet === b.sheet ? a.column - b.column : a.sheet < b.sheet ? -1 : 1))
    .map(({ sheet, column, spans }) => ({ sheet, column, spans: joined(spans) }));
};

const joined = (spans: readonly RowSpan[]): RowSpan[] => {
  const apart: [number, number][] = [];
  for (const [top, bottom] of [...spans].sort(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && top <= last[1] + 1) last[1] = Math.max(last[1], bottom);
    else apart.push([top, bottom]);
  }
  return apart;
};
