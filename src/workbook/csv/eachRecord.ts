import Papa from "papaparse";
import type { Issue } from "../../model/issue";
import type { Dialect } from "./dialect";

/** Told of every record with the line of the file on which it begins, from 1; an issue ends the reading. */
export type OnRecord = (fields: readonly string[], line: number) => Issue | undefined;

/** Reads the records of a text that comes in pieces, or returns what stands in the way: a quote that nobody closes, a zero byte. */
export const eachRecord = (
  pieces: Iterable<string>,
  { delimiter, newline, skipped }: Dialect,
  tell: OnRecord,
): Issue | undefined => {
  const parser = new Papa.Parser({ delimiter, newline });
  let line = skipped > 0 ? 2 : 1;
  let rest = "";

  const read = (text: string, isLast: boolean): Issue | undefined => {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    const mayHoldBreaks = text.includes('"');
    const [broken] = errors;
    for (const [index, fields] of data.entries()) {
      if (index === broken?.row) break;
      const last = fields.length - 1;
      const final = fields[last];
      if (final?.endsWith("\r")) fields[last] = final.slice(0, -1);
      const stop = tell(fields, line);
      if (stop) return stop;
      line += 1 + (mayHoldBreaks ? breaksIn(fields, newline) : 0);
    }
    if (broken) return problem("csv/broken-quote", line);
    rest = text.slice(isLast ? text.length : meta.cursor);
    return undefined;
  };

  let toSkip = skipped;
  for (const piece of pieces) {
    const text = rest + piece.slice(toSkip);
    toSkip = 0;
    const zero = piece.includes("\0") ? text.indexOf("\0") : -1;
    if (zero !== -1) return problem("csv/zero-byte", line + breaksIn([text.slice(0, zero)], newline));
    // Up to a line's end, or the parser would take a closing quote at the end of the piece for a broken one.
    const end = text.lastIndexOf(newline) + 1;
    const stop = end === 0 ? undefined : read(text.slice(0, end), false);
    if (stop) return stop;
    rest = end === 0 ? text : rest + text.slice(end);
    if (rest.length > longestRecord) return problem("csv/broken-quote", line);
  }
  return rest === "" ? undefined : read(rest, true);
};

/** Far more than anybody writes between two line ends: by then a quote was never closed. */
const longestRecord = 2 ** 23;

const breaksIn = (fields: readonly string[], newline: string): number => {
  let breaks = 0;
  for (const field of fields)
    for (let at = field.indexOf(newline); at !== -1; at = field.indexOf(newline, at + 1)) breaks += 1;
  return breaks;
};

const problem = (code: string, line: number): Issue => ({ code, severity: "error", facts: { line } });
