import { headerRow, type Cell, type Sheet } from "../../../report/sheetModel";
import type { Look } from "../../look/cellLook";
import { isProse } from "../../look/page";
import type { Block } from "../block";

/** The cells of a sheet that look alike. */
export interface LookArea {
  readonly look: Look;
  readonly blocks: readonly Block[];
}

/** A sheet's cells by how they look, in as few blocks as there are runs: formats are set by column ranges, not by cell. */
export const lookAreas = (sheet: Sheet): readonly LookArea[] => {
  const runs = new Runs();
  const wrap = isProse(sheet);
  sheet.above.forEach((cell, index) => {
    const place: Look = { style: "plain", format: "general", wrap, inTable: false };
    runs.add(index + 1, 1, lookOf(cell, place));
  });
  const { table } = sheet;
  const top = headerRow(sheet);
  table?.columns.forEach((column, index) => {
    const { style, format } = column;
    runs.add(top, index + 1, { style: "header", format, wrap: true, inTable: true });
    const place: Look = { style, format, wrap: column.wrap === true, inTable: true };
    table.rows.forEach((cells, row) => {
      const cell = cells[index];
      if (!cell) throw new Error(`a row of ${table.name} has not one cell a column`);
      runs.add(top + 1 + row, index + 1, lookOf(cell, place));
    });
  });
  return runs.areas();
};

const lookOf = (cell: Cell, place: Look): Look => ({
  ...place,
  style: cell.link === undefined ? (cell.style ?? place.style) : "link",
  format: cell.format ?? place.format,
});

/** Joins cells of the same look that come one below the other, then runs of the same rows beside each other. */
class Runs {
  private readonly byLook = new Map<string, { readonly look: Look; readonly blocks: Block[] }>();

  add(row: number, column: number, look: Look): void {
    const key = [look.style, look.format, look.wrap, look.inTable].join();
    const area = this.byLook.get(key) ?? { look, blocks: [] };
    this.byLook.set(key, area);
    const last = area.blocks.at(-1);
    if (last?.left === column && last.bottom === row - 1)
      area.blocks[area.blocks.length - 1] = { ...last, bottom: row };
    else area.blocks.push({ top: row, left: column, bottom: row, right: column });
  }

  areas(): readonly LookArea[] {
    return [...this.byLook.values()].map(({ look, blocks }) => ({ look, blocks: joinedAcross(blocks) }));
  }
}

const joinedAcross = (blocks: readonly Block[]): readonly Block[] => {
  const joined: Block[] = [];
  const open = new Map<string, number>();
  for (const block of blocks) {
    const rows = `${block.top}:${block.bottom}`;
    const place = open.get(rows);
    const before = place === undefined ? undefined : joined[place];
    if (place !== undefined && before?.right === block.left - 1) joined[place] = { ...before, right: block.right };
    else open.set(rows, joined.push(block) - 1);
  }
  return joined;
};
