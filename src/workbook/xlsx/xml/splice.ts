import type { Span } from "./token";

/** Replaces `start` to `end` by `text`; an insertion when both are equal. */
export interface Splice extends Span {
  readonly text: string;
}

/** An insertion at an offset. */
export const inserted = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** The text with every splice made; they may come in any order, and two insertions at one place keep theirs. */
export const spliced = (text: string, splices: readonly Splice[]): string => {
  const ordered = splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let result = "";
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) throw new Error("two splices overlap");
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
};
