import type { CellSegment, ColumnCells } from "./cells";
import { markAt, placeFrom, rowAt, segmentFrom, segmentOf } from "./segment";

/** What a cell is: its mark and its number. */
export type MarkedNumber = readonly [mark: number, number: number];

/** A column that grows: a row, a mark and a number for each cell that exists, in row order. */
export class CellColumn implements ColumnCells {
  /** The row of the last cell, 0 before the first. */
  lastRow = 0;
  private readonly full: CellSegment[] = [];
  private rows = new Int32Array(smallest);
  private marks = new Uint8Array(smallest);
  private numbers = new Float64Array(smallest);
  private length = 0;

  /** Adds a cell below the last one; false when it is not below. */
  add(row: number, mark: number, number: number): boolean {
    if (row <= this.lastRow) return false;
    if (this.length === this.rows.length) this.makeRoom();
    const at = this.length++;
    this.rows[at] = row;
    this.marks[at] = mark;
    this.numbers[at] = number;
    this.lastRow = row;
    return true;
  }

  /** The cells so far. */
  get segments(): readonly CellSegment[] {
    if (this.length > 0) {
      this.close();
      this.resize(smallest);
    }
    return this.full;
  }

  /** The cells so far as plain data. */
  plain(): ColumnCells {
    return { segments: this.segments };
  }

  /** Asks of every cell between two rows, both inside, what it is instead; undefined leaves it as it is. */
  change(top: number, bottom: number, ask: (row: number, ...cell: MarkedNumber) => MarkedNumber | undefined): void {
    const { segments } = this;
    for (let place = segmentFrom(segments, top); place < segments.length; place++) {
      const segment = segments[place];
      if (!segment || segment.first > bottom) return;
      this.full[place] = changed(segment, top, bottom, ask);
    }
  }

  private makeRoom(): void {
    const size = this.rows.length;
    if (size === segmentSize) this.close();
    else this.resize(4 * size);
  }

  private close(): void {
    this.full.push(segmentOf(this.length, this.rows, this.marks, this.numbers));
    this.length = 0;
  }

  /** Gives the cells that are not in a segment yet another size of arrays. */
  private resize(size: number): void {
    const { rows, marks, numbers, length } = this;
    this.rows = new Int32Array(size);
    this.marks = new Uint8Array(size);
    this.numbers = new Float64Array(size);
    this.rows.set(rows.subarray(0, length));
    this.marks.set(marks.subarray(0, length));
    this.numbers.set(numbers.subarray(0, length));
  }
}

/** A sheet may have thousands of short columns. */
const smallest = 16;

/** Large enough that a segment's own memory does not count, small enough that a sheet of a thousand columns does not wait in arrays of full width. */
const segmentSize = 4096;

const changed = (
  segment: CellSegment,
  top: number,
  bottom: number,
  ask: Parameters<CellColumn["change"]>[2],
): CellSegment => {
  const places = Array.from({ length: segment.length }, (_, at) => at);
  const rows = Int32Array.from(places, (at) => rowAt(segment, at));
  const marks = Uint8Array.from(places, (at) => markAt(segment, at));
  const numbers = Float64Array.from(segment.numbers);
  for (let at = placeFrom(segment, top), end = placeFrom(segment, bottom + 1); at < end; at++) {
    const instead = ask(rowAt(segment, at), markAt(segment, at), segment.numbers[at] ?? 0);
    if (instead) [marks[at], numbers[at]] = instead;
  }
  return segmentOf(segment.length, rows, marks, numbers);
};
