import { columnNumber, type CellRange } from "../model/cells";
import type { ColumnRole, Corrections, RowRole } from "../model/corrections";
import type { Basis } from "../model/costTable";
import type { Issue } from "../model/issue";
import type { Stated } from "../model/stated";
import { parseFinancialYear, type FinancialYear } from "../model/year";
import { says } from "../read/asked/says";
import { choiceHeaders } from "../report/sheets/choices";
import type { ChoiceName } from "../text/choices";
import { comparatorRule } from "./comparatorRule";
import { definedOnly } from "./definedOnly";
import type { OurRow } from "./ourTable";
import { parseCells } from "./parseCells";
import { parseColumnRole, parseHeader, parseMonths, parseRowRole, parseSigns, parseUnit } from "./parseCorrection";

/** What an earlier run was told, as it stands on its choices sheet. */
export interface RememberedRequest {
  readonly request: Stated;
  /**
   * The table that corrections were made for: the sheet it stood on, each column of that sheet (from 1) with its header, and each row of which somebody
   * spoke with its label.
   */
  readonly corrected: {
    readonly sheet: string | null;
    readonly columns: ReadonlyMap<number, string>;
    readonly rows: ReadonlyMap<number, string>;
  };
  /** Where each choice stands. */
  readonly stands: ReadonlyMap<keyof Stated, CellRange>;
}

/** The choices that somebody stated: those whose value is not the one worked out beside it. One that cannot be used is a problem at its cell. */
export const rememberedRequest = (rows: readonly OurRow[], noted: (issue: Issue) => void): RememberedRequest => {
  const named = new Map(rows.map((row) => [row.value(choiceHeaders.name), row]));
  const stands = new Map<keyof Stated, CellRange>();
  const said = <T>(name: ChoiceName, choice: keyof Stated, parse: (text: string) => T | null): T | undefined => {
    const row = named.get(name);
    if (row) stands.set(choice, row.at(choiceHeaders.value));
    return row && statedIn(row, name, parse, noted);
  };
  const columns = placesIn(rows, /^column_([A-Z]{1,3})$/u, columnNumber, parseColumnRole, noted);
  const lines = placesIn(rows, /^row_([1-9]\d{0,6})$/u, Number, parseRowRole, noted).filter(isSaid);
  return {
    request: definedOnly<Stated>({
      sheet: said("sheet", "sheet", asIs),
      table: said("excel_table", "table", asIs),
      selection: said("cells", "selection", parseCells),
      corrections: correctionsOf(
        definedOnly<Corrections>({
          header: said("header", "corrections", parseHeader),
          signs: said("signs", "corrections", parseSigns),
          months: said("months", "corrections", parseMonths),
          // Last, for where it stands is where corrections are said to stand.
          scale: said("unit", "corrections", parseUnit),
          roles: new Map(columns.filter(isSaid).map(({ place, role }) => [place, role])),
          rows: lines.length === 0 ? undefined : new Map(lines.map(({ place, role }) => [place, role])),
        }),
      ),
      council: said("council", "council", asIs),
      year: said("year", "year", yearIn),
      basis: said("basis", "basis", basisIn),
      priceBase: said("price_base", "priceBase", yearIn),
      comparators: said("comparators", "comparators", comparatorRule),
    }),
    corrected: {
      sheet: sheetReadFrom(named.get("cells")),
      columns: new Map(columns.map(({ place, words }) => [place, words])),
      rows: new Map(lines.map(({ place, words }) => [place, words])),
    },
    stands,
  };
};

/** The sheet of the first cells that the table was read from, whatever its cells have been changed to since. */
const sheetReadFrom = (row: OurRow | undefined): string | null => {
  const [read] = row ? (wordIn(row, choiceHeaders.workedOut) || wordIn(row, choiceHeaders.value)).split("; ") : [];
  return (read === undefined ? null : parseCells(read))?.sheet ?? null;
};

/** A column or row of the table, what stands there, and what somebody said that it is. */
interface Place<Role> {
  readonly place: number;
  readonly words: string;
  readonly role: Role | undefined;
}

const placesIn = <Role extends ColumnRole | RowRole>(
  rows: readonly OurRow[],
  spelling: RegExp,
  placeOf: (name: string) => number,
  parse: (text: string) => Role | null,
  noted: (issue: Issue) => void,
): readonly Place<Role>[] =>
  rows.flatMap((row) => {
    const name = wordIn(row, choiceHeaders.name);
    const place = spelling.exec(name)?.[1];
    if (place === undefined) return [];
    return [
      { place: placeOf(place), words: wordIn(row, choiceHeaders.words), role: statedIn(row, name, parse, noted) },
    ];
  });

const isSaid = <Role>(one: Place<Role>): one is Place<Role> & { readonly role: Role } => one.role !== undefined;

const correctionsOf = (said: Partial<Corrections>): Corrections | undefined => {
  const corrections = { roles: new Map(), ...said };
  return says(corrections) ? corrections : undefined;
};

/** What a row states; undefined when its value is cleared, or the one that was worked out. */
const statedIn = <T>(
  row: OurRow,
  name: string,
  parse: (text: string) => T | null,
  noted: (issue: Issue) => void,
): T | undefined => {
  const text = wordIn(row, choiceHeaders.value);
  if (text === "" || text === wordIn(row, choiceHeaders.workedOut)) return undefined;
  const value = parse(text);
  if (value === null) noted(row.problem("run/choice-wrong", choiceHeaders.value, { name }));
  return value ?? undefined;
};

/** The text of a cell; nothing for one that is blank or holds a shorthand. */
const wordIn = (row: OurRow, header: string): string => {
  const value = row.value(header);
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return /^\[[xz]\]$/u.test(text) ? "" : text;
};

const asIs = (text: string): string => text;

const yearIn = (text: string): FinancialYear | null => parseFinancialYear(text) ?? null;

const basisIn = (text: string): Basis | null => {
  const word = text.toLowerCase();
  return word === "gross" || word === "net" ? word : null;
};
