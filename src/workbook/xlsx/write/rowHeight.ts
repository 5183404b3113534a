/** Text in a column of a width in characters, as its cell shows it. */
export interface ShownText {
  readonly text: string;
  /** Infinity for text that does not wrap. */
  readonly width: number;
  readonly size: "body" | "title" | "heading";
}

/** Height of a row in points that shows every text whole, or undefined when a line of ordinary height is enough. */
export const rowHeight = (texts: readonly ShownText[], lineHeight: number): number | undefined => {
  const heights = texts.map(({ text, width, size }) => linesOf(text, width) * lineHeight * sizes[size]);
  const height = Math.max(lineHeight, ...heights);
  return height > lineHeight ? Math.min(highestRow, Math.ceil(height * 4) / 4) : undefined;
};

const sizes = { body: 1, title: 1.5, heading: 1.2 } as const;

/** Excel's limit. */
const highestRow = 409;

/** A column's width counts digits; the letters of ordinary text run narrower on average. */
const widthOfLetter = 0.92;

/** Lines that a text takes when its words are put one behind the other. */
const linesOf = (text: string, width: number): number => {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const needed = word.length * widthOfLetter;
      if (used > 0 && used + 1 + needed > width) {
        lines++;
        used = 0;
      }
      // A word longer than the column is broken.
      if (needed > width && Number.isFinite(width)) lines += Math.ceil(needed / width) - 1;
      used += (used > 0 ? 1 : 0) + Math.min(needed, width);
    }
  }
  return lines;
};
