/** The last row and column that the format knows. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** The column (high) and row (low) of a reference such as `AB12`, packed by `packed`; undefined for anything else. */
export const referenceFromBytes = (bytes: Uint8Array, start: number, end: number): number | undefined => {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26 || (bytes[at] ?? 0) < 0x41) break;
    column = column * 26 + letter;
  }
  const digitsStart = at;
  let row = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  if (at - digitsStart > 7 || digitsStart - start > 3) return undefined;
  if (row < 1 || row > lastRow || column < 1 || column > lastColumn) return undefined;
  return column * rowSpan + row;
};

const rowSpan = 2 ** 21;

/** Row and column of a packed reference. */
export const rowOf = (reference: number): number => reference % rowSpan;
export const columnOf = (reference: number): number => Math.floor(reference / rowSpan);

/** The corners [top, left, bottom, right] of an area such as `B2:D9` or `B2`; undefined for anything else. */
export const areaFromText = (text: string): readonly [number, number, number, number] | undefined => {
  const [first, last = first, ...others] = text.trim().split(":").map(packedFromText);
  if (first === undefined || last === undefined || others.length > 0) return undefined;
  const rows = [rowOf(first), rowOf(last)];
  const columns = [columnOf(first), columnOf(last)];
  return [Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)];
};

const packedFromText = (text: string): number | undefined => {
  const bytes = new TextEncoder().encode(text.replaceAll("$", ""));
  return referenceFromBytes(bytes, 0, bytes.length);
};
