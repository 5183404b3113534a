import { ask } from "../ask";
import { addressOf, cellsOf, columnsOf, rowsOf, type Block } from "../block";
import { ExcelTrouble, trouble } from "../trouble";

/** What is asked of every cell of a block; `hiddenRows` is asked of a block one column wide. */
export type Asked = "values" | "formulas" | "numberFormat" | "valueTypes" | "hiddenRows";

/** Cells to be asked of a sheet. */
export interface Piece {
  readonly sheet: string;
  readonly asked: Asked;
  readonly block: Block;
}

/** A row of answers for each row of the block. */
export type Answered = readonly (readonly unknown[])[];

/**
 * Asks for pieces in their order, as many in one request as an answer may hold and in as many parts as it takes. Excel on the web sends at most
 * 5 MB and 5,000,000 cells at a time, and may answer null for too many; nobody knows beforehand how long the texts of a sheet are. So it starts
 * small, goes on with what was measured, and halves what Excel calls too big.
 */
export const askPieces = async (
  signal: AbortSignal | null,
  pieces: readonly Piece[],
  take: (piece: Piece, answered: Answered) => void,
): Promise<void> => {
  const bytes = new Map<Asked, number>();
  const waiting = [...pieces].reverse();
  let room = target;
  while (waiting.length > 0) {
    const now = nextRequest(waiting, room, bytes);
    const answers = await answersTo(signal, now);
    if (!answers) {
      const most = now.reduce((sum, piece) => sum + weightOf(piece, bytes), 0);
      if (now.reduce((sum, { block }) => sum + cellsOf(block), 0) === 1) throw trouble("excel/too-large");
      room = Math.min(room, most) / 2;
      waiting.push(...now.reverse());
      continue;
    }
    now.forEach((piece, index) => {
      const answered = answers[index] ?? [];
      const measured = bytesOf(answered) / cellsOf(piece.block);
      // What is short here may be longer below.
      bytes.set(piece.asked, Math.max(measured, (bytes.get(piece.asked) ?? unmeasured) / 4));
      take(piece, answered);
    });
    room = Math.min(target, room * 2);
  }
};

/** Bytes of an answer to aim for: well below 5 MB, for what comes next may be longer than what came before. */
const target = 2_500_000;
/** Bytes of a cell of which nothing is known yet. */
const unmeasured = 64;
/** Bytes of asking for one piece more. */
const question = 600;
const mostCells = 1_000_000;

const weightOf = ({ asked, block }: Piece, bytes: ReadonlyMap<Asked, number>): number =>
  question + cellsOf(block) * (bytes.get(asked) ?? unmeasured);

/** Takes from the end of the list what fits; a piece too big for an empty request gives its first part. */
const nextRequest = (waiting: Piece[], room: number, bytes: ReadonlyMap<Asked, number>): Piece[] => {
  const now: Piece[] = [];
  let left = room;
  let cells = mostCells;
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    const weight = weightOf(piece, bytes);
    const count = cellsOf(piece.block);
    if (weight <= left && count <= cells) now.push(piece);
    else {
      const share = now.length > 0 ? 0 : Math.min(left / weight, cells / count);
      const [first, rest] = now.length > 0 ? [undefined, piece] : split(piece, share);
      if (rest) waiting.push(rest);
      if (first) now.push(first);
      return now;
    }
    left -= weight;
    cells -= count;
  }
  return now;
};

/** The first part of a piece, at least one row of it, and the rest; a single row is split across. */
const split = (piece: Piece, share: number): readonly [Piece, Piece | undefined] => {
  const { block } = piece;
  const cut = (end: "bottom" | "right", start: "top" | "left", size: number): readonly [Piece, Piece | undefined] => {
    const last = block[start] + Math.max(1, Math.floor(size * share)) - 1;
    if (last >= block[end]) return [piece, undefined];
    return [
      { ...piece, block: { ...block, [end]: last } },
      { ...piece, block: { ...block, [start]: last + 1 } },
    ];
  };
  return rowsOf(block) > 1 ? cut("bottom", "top", rowsOf(block)) : cut("right", "left", columnsOf(block));
};

/** Undefined when it was too much. */
const answersTo = async (
  signal: AbortSignal | null,
  pieces: readonly Piece[],
): Promise<readonly Answered[] | undefined> => {
  try {
    const answers = await ask(signal, (context) => {
      const readers = pieces.map((piece) => asking(context, piece));
      return () => readers.map((read) => read());
    });
    return answers.every((answer) => answer !== null) ? answers : undefined;
  } catch (error) {
    if (error instanceof ExcelTrouble && error.issue.code === "excel/too-large") return undefined;
    throw error;
  }
};

const asking = (context: Excel.RequestContext, { sheet, asked, block }: Piece): (() => Answered | null) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(block));
  if (asked === "hiddenRows") {
    const rows = range.getRowProperties({ rowHidden: true });
    return () => rows.value.map(({ rowHidden }) => [rowHidden]);
  }
  range.load(asked);
  return () => range[asked] as Answered | null;
};

/** About what an answer takes on its way; letters beyond ASCII take more than one byte. */
const bytesOf = (answered: Answered): number => {
  let bytes = 0;
  for (const row of answered)
    for (const value of row)
      bytes += typeof value === "string" ? value.length * 1.1 + 3 : Number.isInteger(value) ? 8 : 19;
  return bytes;
};
