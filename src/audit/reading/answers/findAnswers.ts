import type { Grid } from "../../../model/grid";
import { cellText, hasWords } from "../../../read/cell/cellText";
import { isUncalculated } from "../../../read/cell/isUncalculated";
import type { Consumed } from "../sheet/consumed";
import { nextFilled } from "../sheet/nextFilled";
import type { CaseTable } from "../tables/caseTable";
import { deepestCase, widestCase } from "../tables/headerCells";
import { topicIn } from "../words/topicWords";
import type { AnswerFound } from "./answerFound";

/** The answers of a table of questions: in its answer column, beside a question or a topic that is known. Takes the rows that it knows. */
export const answersInTable = (table: CaseTable, consumed: Consumed): readonly AnswerFound[] => {
  const { grid, columns, headerBottom, extent, above } = table;
  const answer = columns.find(({ role }) => role === "answer");
  const asking = ["question", "topic", "label"].flatMap((role) => columns.filter((column) => column.role === role));
  if (!answer) return [];
  const found: AnswerFound[] = [];
  for (let row = headerBottom + 1; row <= extent.bottom; row++) {
    const [asked] = asking.flatMap(({ column }) => {
      const label = cellText(grid, row, column);
      const topic = topicIn(label);
      return topic === undefined ? [] : [{ label, topic, column }];
    });
    if (!asked) continue;
    const right = Math.max(extent.right, ...columns.map(({ column }) => column));
    consumed.take([row], extent.left, right);
    const { label, topic, column } = asked;
    const at = { sheet: grid.sheet, row, column: answer.column };
    found.push({
      grid,
      topic,
      label,
      labelAt: { ...at, column },
      at,
      inLabel: null,
      above: [answer.header, ...above],
    });
  }
  return found;
};

/** Answers beside their labels, or behind a colon, in the cells that nothing else has taken. */
export const answersBeside = (grid: Grid, consumed: Consumed): readonly AnswerFound[] => {
  const found: AnswerFound[] = [];
  for (let row = 1; row <= Math.min(grid.rowCount, deepestCase); row++)
    for (let column = 1; column <= Math.min(grid.columnCount, widestCase); column++) {
      if (consumed.has(row, column) || !hasWords(grid, row, column)) continue;
      const text = cellText(grid, row, column);
      const pair = answerBeside(grid, row, column, text, consumed) ?? answerBehindColon(grid, row, column, text);
      if (!pair) continue;
      found.push(pair);
      consumed.take([row], column, pair.at.column);
    }
  return found;
};

const answerBeside = (
  grid: Grid,
  row: number,
  column: number,
  text: string,
  consumed: Consumed,
): AnswerFound | undefined => {
  const topic = topicIn(text);
  if (topic === undefined) return undefined;
  const next = nextCell(grid, row, column);
  if (next === null || consumed.has(row, next)) return undefined;
  // Another question to the right is no answer to this one.
  if (hasWords(grid, row, next) && topicIn(cellText(grid, row, next)) !== undefined) return undefined;
  const labelAt = { sheet: grid.sheet, row, column };
  return { grid, topic, label: text, labelAt, at: { ...labelAt, column: next }, inLabel: null, above: [] };
};

/** A formula without a result is an answer that cannot be read, and not a blank. */
const nextCell = (grid: Grid, row: number, column: number): number | null =>
  isUncalculated(grid, row, column + 1) ? column + 1 : nextFilled(grid, row, column);

const answerBehindColon = (grid: Grid, row: number, column: number, text: string): AnswerFound | undefined => {
  const { asked, said } = /^(?<asked>[^:]{3,60}):\s*(?<said>[^:]{1,80})$/u.exec(text)?.groups ?? {};
  const topic = asked === undefined ? undefined : topicIn(asked);
  if (topic === undefined || asked === undefined || said === undefined || said.endsWith("?")) return undefined;
  const at = { sheet: grid.sheet, row, column };
  return { grid, topic, label: asked, labelAt: at, at, inLabel: said.trim(), above: [] };
};
