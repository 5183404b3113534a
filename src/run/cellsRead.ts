import { rangeOf, type CellRange } from "../model/cells";
import type { CostTable } from "../model/costTable";
import type { Readable } from "../read/readRequest";
import { cellsIn, hashOf, plain } from "./hashOf";

/**
 * SHA-256, in hex, over the cells that a cost table was read from: those it stands in, then totals and volumes that stand elsewhere. It says which
 * figures a run was made from, and is the same whether Excel or a file answered: a file's own bytes change whenever Excel saves it. Of a ledger, what
 * its transactions were added up to counts: every cell of a million takes longer to hash than to add up.
 */
export const cellsRead = async ({ grids }: Readable, table: CostTable): Promise<string> => {
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const cells = new Set(ledgerRead(table));
  for (const range of rangesRead(table)) {
    const grid = sheets.get(range.sheet);
    if (!grid) throw new Error(`no sheet ${range.sheet} was read`);
    for (const cell of cellsIn(grid, range)) cells.add(cell);
  }
  return hashOf(cells);
};

/** A ledger as its lines and what was found in it. */
const ledgerRead = ({ extents, ledger, lines }: CostTable): readonly string[] => {
  if (!ledger) return [];
  const read = [
    extents,
    ledger,
    lines.map(({ id, label, code, section, amounts }) => [id, label, code, section, amounts]),
  ];
  return [JSON.stringify(read, (_name, value: unknown) => (typeof value === "number" ? plain(value) : value))];
};

const rangesRead = ({ extents, ledger, lines, totals, drivers, indicators }: CostTable): readonly CellRange[] => [
  ...(ledger ? [] : extents),
  ...[...(ledger ? [] : lines), ...totals].flatMap(({ amounts }) =>
    Object.values(amounts).flatMap(({ plus, minus }) => [...plus, ...minus]),
  ),
  ...[...drivers, ...indicators].map(({ at }) => rangeOf(at)),
];
