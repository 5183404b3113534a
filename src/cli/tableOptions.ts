import { type CellRange, columnNumber, quotedSheet } from "../model/cells";
import { type ColumnRole, columnRoles } from "../model/corrections";
import { failed, done, type Issue, type Outcome } from "../model/issue";
import type { Scale } from "../model/money";
import { parseCells } from "../run/parseCells";
import type { RunRequest } from "../run/request";
import { unitWords } from "../text/choices";

/** Options as typed that say which cells hold the cost table and what its unit and columns are. */
export interface TableOptions {
  readonly sheet?: string;
  readonly cells?: string;
  readonly unit?: string;
  readonly columns?: string;
}

/** What the options say of the cost table, or every option that cannot be understood. */
export const tableOptions = (options: TableOptions): Outcome<Pick<RunRequest, "selection" | "corrections">> => {
  const issues: Issue[] = [];
  const parsed = <T>(name: "cells" | "unit" | "columns", parse: (text: string) => T | null): T | undefined => {
    const given = options[name];
    if (given === undefined) return undefined;
    const value = parse(given);
    if (value === null) issues.push({ code: wrong[name], severity: "error", facts: { given } });
    return value ?? undefined;
  };
  const selection = parsed("cells", (text) => cellsIn(text, options.sheet));
  const scale = parsed("unit", unitIn);
  const roles = parsed("columns", rolesIn);
  if (issues.length > 0) return failed(...issues);
  return done({
    ...(selection === undefined ? {} : { selection }),
    ...(scale === undefined && roles === undefined
      ? {}
      : { corrections: { roles: roles ?? new Map(), ...(scale === undefined ? {} : { scale }) } }),
  });
};

const wrong = { cells: "option/cells", unit: "option/unit", columns: "option/columns" } as const;

/** Cells without a sheet are those of the sheet that is named beside them. */
const cellsIn = (text: string, sheet: string | undefined): CellRange | null =>
  parseCells(text) ?? (sheet === undefined ? null : parseCells(`${quotedSheet(sheet)}!${text.trim()}`));

const unitIn = (text: string): Scale | null => scales.find((scale) => unitWords[scale] === text.toLowerCase()) ?? null;

const scales: readonly Scale[] = [1, 1_000, 1_000_000];

/** `A=label,C=gross`; null when a part is no such pair, or a column stands there twice. */
const rolesIn = (text: string): ReadonlyMap<number, ColumnRole> | null => {
  const roles = new Map<number, ColumnRole>();
  for (const part of text.split(",")) {
    const [, letters, name] = /^\s*([a-z]{1,3})\s*=\s*([a-z-]+)\s*$/iu.exec(part) ?? [];
    const role = columnRoles.find((each) => each === name?.toLowerCase());
    if (letters === undefined || role === undefined || roles.has(columnNumber(letters))) return null;
    roles.set(columnNumber(letters), role);
  }
  return roles;
};
