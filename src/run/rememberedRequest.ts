import { columnNumber, type CellRange } from "../model/cells";
import { columnRoles, type ColumnRole, type Corrections } from "../model/corrections";
import type { Basis } from "../model/costTable";
import type { Issue } from "../model/issue";
import type { Scale } from "../model/money";
import type { Stated } from "../model/stated";
import { parseFinancialYear, type FinancialYear } from "../model/year";
import { choiceHeaders } from "../report/sheets/choices";
import { unitWords, type ChoiceName } from "../text/choices";
import { comparatorRule } from "./comparatorRule";
import { definedOnly } from "./definedOnly";
import type { OurRow } from "./ourTable";
import { parseCells } from "./parseCells";

/** What an earlier run was told, as it stands on its choices sheet. */
export interface RememberedRequest {
  readonly request: Stated;
  /** The table that corrections were made for: the sheet it stood on, and each column of that sheet (from 1) with its header. */
  readonly corrected: { readonly sheet: string | null; readonly columns: ReadonlyMap<number, string> };
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
  const columns = columnsIn(rows, noted);
  return {
    request: definedOnly<Stated>({
      sheet: said("sheet", "sheet", asIs),
      table: said("excel_table", "table", asIs),
      selection: said("cells", "selection", parseCells),
      corrections: correctionsOf(said("unit", "corrections", unitIn), columns),
      council: said("council", "council", asIs),
      year: said("year", "year", yearIn),
      basis: said("basis", "basis", basisIn),
      priceBase: said("price_base", "priceBase", yearIn),
      comparators: said("comparators", "comparators", comparatorRule),
    }),
    corrected: {
      sheet: sheetReadFrom(named.get("cells")),
      columns: new Map(columns.map(({ column, header }) => [column, header])),
    },
    stands,
  };
};

/** The sheet of the first cells that the table was read from, whatever its cells have been changed to since. */
const sheetReadFrom = (row: OurRow | undefined): string | null => {
  const [read] = row ? (wordIn(row, choiceHeaders.workedOut) || wordIn(row, choiceHeaders.value)).split("; ") : [];
  return (read === undefined ? null : parseCells(read))?.sheet ?? null;
};

interface ColumnRow {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole | undefined;
}

const columnsIn = (rows: readonly OurRow[], noted: (issue: Issue) => void): readonly ColumnRow[] =>
  rows.flatMap((row) => {
    const name = wordIn(row, choiceHeaders.name);
    const letters = /^column_([A-Z]{1,3})$/u.exec(name)?.[1];
    if (letters === undefined) return [];
    const header = wordIn(row, choiceHeaders.words);
    return [{ column: columnNumber(letters), header, role: statedIn(row, name, roleIn, noted) }];
  });

const correctionsOf = (scale: Scale | undefined, columns: readonly ColumnRow[]): Corrections | undefined => {
  const roles = new Map(columns.flatMap(({ column, role }) => (role === undefined ? [] : [[column, role] as const])));
  return scale === undefined && roles.size === 0 ? undefined : { ...definedOnly<{ scale: Scale }>({ scale }), roles };
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

const unitIn = (text: string): Scale | null =>
  scales.find((scale) => unitWords[scale] === text.toLowerCase() || String(scale) === text) ?? null;

const scales: readonly Scale[] = [1, 1_000, 1_000_000];

const roleIn = (text: string): ColumnRole | null => columnRoles.find((role) => role === text.toLowerCase()) ?? null;
