/** What the rules expect of a set of sheets besides what they expect of all. */
export interface Expected {
  /** Its sheets by what stands after the set's name, in their order. */
  readonly ids: readonly string[];
  readonly cover: string;
  readonly contents: string;
  readonly checks: string;
  readonly sources: string;
  /** What the cover must say, and how it is recognised. Rule 1. */
  readonly coverSays: readonly (readonly [string, RegExp])[];
  /** How the cover states the sign convention. Rule 22. */
  readonly signs: RegExp;
  /** Columns that result rows must have. Rule 26. */
  readonly carried: readonly (readonly [string, string])[];
  /** Columns that name sources by their code; a cell may name several, with commas. Rule 26. */
  readonly citing: readonly (readonly [string, string])[];
  /** True where published sources are quoted and no file of them is read: [z] then stands for the hash of any source but the first, which is the user's own. Rule 26. */
  readonly quotes: boolean;
  /** Sheets that say what they do not show. Rule 27. */
  readonly limits: readonly string[];
  /** Checks that ship with every report of the kind. Rule 25. */
  readonly shipped: readonly string[];
  /** The sheet whose amounts are live formulas over the user's own cells, and those columns. Rule 29. */
  readonly live: readonly {
    readonly sheet: string;
    readonly headers: readonly string[];
    /** True for a sheet that some reports do without. */
    readonly mayBeAbsent?: boolean;
  }[];
  /** Columns whose rows refer to cells of their own: what a row names differs from row to row. Rule 18. */
  readonly perRow: ReadonlySet<string>;
  /** Columns whose rows are in units of their own, named beside them (docs/decisions/sheet-rules.md). Rule 15. */
  readonly mixedUnits: ReadonlySet<string>;
  /** Columns of what a person may say in any form: a number, words, yes or no. Rules 10 and 11. */
  readonly mixedTypes: ReadonlySet<string>;
}
