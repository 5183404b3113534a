import { tablesOf } from "./places";
import type { Rule } from "./violation";

const note = /\[note \d+\]/giu;

const notesIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(note) ?? []));

/** Rule 14: every note used is defined above its table, and every note defined is used in it. */
export const notesDefined: Rule = (report) =>
  tablesOf(report).flatMap(({ sheet, table }) => {
    const defined = notesIn(sheet.above.map(({ value }) => String(value)));
    const used = notesIn([
      ...table.columns.map(({ header }) => header),
      ...table.rows.flatMap((row) => row.flatMap(({ value }) => (typeof value === "string" ? [value] : []))),
    ]);
    const fault = (place: string, words: string) => ({ rule: 14, sheet: sheet.name, place, words });
    return [
      ...[...used].filter((one) => !defined.has(one)).map((one) => fault(one, "The note is used and not defined.")),
      ...[...defined].filter((one) => !used.has(one)).map((one) => fault(one, "The note is defined and not used.")),
    ];
  });
