import { formulasIn } from "./formulasIn";
import { columnsOf } from "./places";
import type { Report } from "../sheetModel";
import type { Rule } from "./violation";

/**
 * Rule 21: no circular references. A column with one formula is one node; where rows differ each cell is a node of its own, and the column
 * rests on all of them.
 */
export const noCircles: Rule = (report) => {
  const graph = graphOf(report);
  const state = new Map<string, "open" | "closed">();
  const circles: string[][] = [];
  for (const start of graph.keys()) walk(graph, start, state, circles);
  return circles.map((circle) => {
    const [sheet = "", ...place] = (circle[0] ?? "").split("|");
    return { rule: 21, sheet, place: place.join(" "), words: `A circle: ${circle.join(" → ")}` };
  });
};

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Depth first, by a stack of its own: a long chain of columns must not exhaust the call stack. */
const walk = (graph: Graph, start: string, state: Map<string, "open" | "closed">, circles: string[][]): void => {
  const path: { node: string; rest: Iterator<string> }[] = [];
  const enter = (node: string): void => {
    state.set(node, "open");
    path.push({ node, rest: (graph.get(node) ?? new Set<string>()).values() });
  };
  if (!state.has(start)) enter(start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.rest.next();
    if (next.done) {
      state.set(top.node, "closed");
      path.pop();
    } else if (!state.has(next.value)) enter(next.value);
    else if (state.get(next.value) === "open") {
      const nodes = path.map(({ node }) => node);
      circles.push([...nodes.slice(nodes.indexOf(next.value)), next.value]);
    }
  }
};

const columnNode = (table: string, column: string): string => `${table}|${column}`;
const cellNode = (table: string, column: string, row: number): string => `${table}|${column}|${row}`;

const graphOf = (report: Report): Graph => {
  const graph = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = graph.get(from);
    if (known) known.add(to);
    else graph.set(from, new Set([to]));
  };
  const perRow = new Set<string>();
  for (const { table, column, cells } of columnsOf(report)) {
    if (!column.perRow) continue;
    const node = columnNode(table.name, column.header);
    perRow.add(node);
    cells.forEach((_, row) => {
      add(node, cellNode(table.name, column.header, row));
    });
  }
  const named = new Map(report.names.map((name) => [name.name, name]));
  const nodeAt = (table: string, column: string, row: number): string =>
    perRow.has(columnNode(table, column)) ? cellNode(table, column, row) : columnNode(table, column);
  for (const { sheet, column, row, parts } of formulasIn(report)) {
    if (!column || !sheet.table) continue;
    const own = sheet.table.name;
    const from = nodeAt(own, column.header, row);
    for (const use of parts.columns)
      add(from, use.thisRow ? nodeAt(own, use.column, row) : columnNode(use.table ?? own, use.column));
    for (const name of parts.names) {
      const target = named.get(name);
      if (target) add(from, nodeAt(target.sheet, target.column, target.row));
    }
  }
  return graph;
};
