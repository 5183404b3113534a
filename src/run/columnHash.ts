import { sha256 } from "../dataset/sha256";
import { isCellError, type Grid } from "../model/grid";

/** The first and the last row of some cells. */
export type RowSpan = readonly [top: number, bottom: number];

/**
 * SHA-256 of the cells of one column that are not empty: for each, from the top, row × 4 + kind as a little-endian whole number of 32 bits and the number as a
 * little-endian double, then the column's texts as JSON. Kinds: 0 number, 1 text, 2 true or false, 3 error; a text's number is its place among the texts in the
 * order in which they first stand.
 */
export const columnHash = async (grid: Grid, column: number, spans: readonly RowSpan[]): Promise<string> => {
  const cells = new Cells(
    spans.reduce((most, [top, bottom]) => most + Math.max(0, Math.min(bottom, grid.rowCount) - top + 1), 0),
  );
  const texts = new Texts();
  for (const [top, bottom] of spans)
    grid.scan(column, top, bottom, (row, kind, number) => {
      if (kind === "number") cells.add(row, 0, toFifteenDigits(number));
      else if (kind === "boolean") cells.add(row, 2, number);
      else if (kind === "text") {
        const place = texts.ofPlace(number, () => grid.text(number));
        if (place !== emptyText) cells.add(row, 1, place);
      } else if (kind === "error") {
        const value = grid.value(row, column);
        cells.add(row, 3, texts.of(isCellError(value) ? value.error : ""));
      }
    });
  return sha256(joinedBytes(cells.bytes(), new TextEncoder().encode(JSON.stringify(texts.all))));
};

/** Excel keeps 15 digits; what a file states beyond them is no difference. Whole pence, as most figures are, have fewer. */
const toFifteenDigits = (number: number): number =>
  Math.round(number * 100) / 100 === number && Math.abs(number) < 1e12 ? number : Number(number.toPrecision(15));

/** Where an empty text would stand: it is no cell. */
const emptyText = -1;

const cellBytes = 12;

class Cells {
  private readonly view: DataView<ArrayBuffer>;
  private length = 0;

  constructor(most: number) {
    this.view = new DataView(new ArrayBuffer(most * cellBytes));
  }

  add(row: number, kind: number, number: number): void {
    this.view.setInt32(this.length, row * 4 + kind, true);
    // Minus zero is zero.
    this.view.setFloat64(this.length + 4, number + 0, true);
    this.length += cellBytes;
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.view.buffer, 0, this.length);
  }
}

class Texts {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new Map<number, number>();

  of(text: string): number {
    if (text === "") return emptyText;
    const place = this.places.get(text) ?? this.all.push(text) - 1;
    this.places.set(text, place);
    return place;
  }

  /** The text of one of the grid's own places, looked up once. */
  ofPlace(place: number, text: () => string): number {
    const known = this.known.get(place) ?? this.of(text());
    this.known.set(place, known);
    return known;
  }
}

const joinedBytes = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};
