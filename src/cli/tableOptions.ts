import { type CellRange, columnNumber, quotedSheet } from "../model/cells";
import type { Corrections } from "../model/corrections";
import { failed, done, type Issue, type Outcome } from "../model/issue";
import { definedOnly } from "../run/definedOnly";
import { parseCells } from "../run/parseCells";
import { parseColumnRole, parseHeader, parseMonths, parseRowRole, parseSigns, parseUnit } from "../run/parseCorrection";
import type { RunRequest } from "../run/request";

/** Options as typed that say which cells hold the cost table and how it is to be read. */
export interface TableOptions {
  readonly sheet?: string;
  readonly cells?: string;
  readonly header?: string;
  readonly unit?: string;
  readonly signs?: string;
  readonly months?: string;
  readonly columns?: string;
  readonly rows?: string;
}

/** What the options say of the cost table, or every option that cannot be understood. */
export const tableOptions = (options: TableOptions): Outcome<Pick<RunRequest, "selection" | "corrections">> => {
  const issues: Issue[] = [];
  const parsed = <T>(name: keyof typeof wrong, parse: (text: string) => T | null): T | undefined => {
    const given = options[name];
    if (given === undefined) return undefined;
    const value = parse(given);
    if (value === null) issues.push({ code: wrong[name], severity: "error", facts: { given } });
    return value ?? undefined;
  };
  const selection = parsed("cells", (text) => cellsIn(text, options.sheet));
  const said = definedOnly<Corrections>({
    header: parsed("header", parseHeader),
    scale: parsed("unit", parseUnit),
    signs: parsed("signs", parseSigns),
    months: parsed("months", parseMonths),
    roles: parsed("columns", (text) => pairsIn(text, columnIn, parseColumnRole)),
    rows: parsed("rows", (text) => pairsIn(text, rowIn, parseRowRole)),
  });
  if (issues.length > 0) return failed(...issues);
  return done({
    ...(selection === undefined ? {} : { selection }),
    ...(Object.keys(said).length === 0 ? {} : { corrections: { roles: new Map(), ...said } }),
  });
};

const wrong = {
  cells: "option/cells",
  header: "option/header",
  unit: "option/unit",
  signs: "option/signs",
  months: "option/months",
  columns: "option/columns",
  rows: "option/rows",
} as const;

/** Cells without a sheet are those of the sheet that is named beside them. */
const cellsIn = (text: string, sheet: string | undefined): CellRange | null =>
  parseCells(text) ?? (sheet === undefined ? null : parseCells(`${quotedSheet(sheet)}!${text.trim()}`));

/** `A=label,C=gross` or `12=total,15=ignored`; null when a part is no such pair, or a place stands there twice. */
const pairsIn = <Role>(
  text: string,
  placeIn: (text: string) => number | null,
  roleIn: (text: string) => Role | null,
): ReadonlyMap<number, Role> | null => {
  const pairs = new Map<number, Role>();
  for (const part of text.split(",")) {
    const [name = "", said = "", ...rest] = part.split("=");
    const [place, role] = [placeIn(name.trim()), roleIn(said)];
    if (place === null || role === null || rest.length > 0 || pairs.has(place)) return null;
    pairs.set(place, role);
  }
  return pairs;
};

const columnIn = (text: string): number | null => (/^[a-z]{1,3}$/iu.test(text) ? columnNumber(text) : null);

const rowIn = (text: string): number | null => (/^[1-9]\d{0,6}$/u.test(text) ? Number(text) : null);
