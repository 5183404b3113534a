import type { CellRef } from "../../../model/cells";
import { cellText } from "../../../read/cell/cellText";
import { isTotalLabel } from "../../../read/detect/totals/totalWords";
import { partIn } from "../words/partWords";
import { topicIn } from "../words/topicWords";
import { sectionAfter } from "../lines/sectionOf";
import type { CaseTable } from "./caseTable";

/** A row of a table of partners or options. */
export interface NamedRow {
  readonly name: string;
  readonly at: CellRef;
}

/** The rows of a table of partners or options, and every row of the sheet that they and their total take. */
export interface NamedRows {
  readonly rows: readonly NamedRow[];
  readonly taken: readonly number[];
}

/** The rows of a table that its label column names, without its total, up to where something else begins: a heading of other things, a question, a sentence. */
export const namedRows = ({ grid, headerBottom, extent, columns }: CaseTable, labels: number): NamedRows => {
  const rows: NamedRow[] = [];
  const taken: number[] = [];
  for (let row = headerBottom + 1; row <= extent.bottom; row++) {
    const name = cellText(grid, row, labels);
    const others = columns.filter(({ column }) => column !== labels && grid.value(row, column) !== null);
    if (name === "") continue;
    if (others.length === 0 && isOther(name)) break;
    if (topicIn(name) !== undefined || name.split(" ").length > 16) break;
    taken.push(row);
    if (!isTotalLabel(name)) rows.push({ name, at: { sheet: grid.sheet, row, column: labels } });
  }
  return { rows, taken };
};

const isOther = (name: string): boolean =>
  partIn(name) !== null || sectionAfter("", name) !== "" || /^notes?\b|^source\b|[:.]$/iu.test(name);
