/** How formulas name things: tables, columns and inputs of one set of sheets. */
export interface ReferencesTo<Id extends string> {
  /** `BB_Costs`: the name of a sheet and of its table. */
  readonly sheet: (id: Id) => string;
  /** `BB_Costs[[Gross (£)]]`. */
  readonly column: (table: Id, header: string) => string;
  /** `bb_yield_realistic`. */
  readonly input: (id: string) => string;
  /** The value on the inputs sheet whose name is the text of `expression`. */
  readonly inputNamed: (expression: string) => string;
  /** The value of `header` in the first row of `table` whose `key` column equals `expression`. */
  readonly lookUp: (table: Id, header: string, key: string, expression: string) => string;
  /** The set's list of its sheets, and the sheet of its own checks. */
  readonly contents: Id;
  readonly checks: Id;
  readonly called: CheckNames;
}

/** What the checks that a set makes of itself are called at the head of every sheet. */
export interface CheckNames {
  readonly checks: string;
  /** The sheet that they stand on, inside a sentence. */
  readonly sheet: string;
}

/** What sheets of a set play a part in every set. */
export interface Parts<Id extends string> {
  readonly contents: Id;
  readonly checks: Id;
  readonly inputs: Id;
  readonly called: CheckNames;
  /** Before the name of an input: `bb_`. */
  readonly inputPrefix: string;
}

/** The references of a set of sheets. */
export const referencesTo = <Id extends string>(set: string, parts: Parts<Id>): ReferencesTo<Id> => {
  const sheet = (id: Id): string => `${set}_${id}`;
  const column = (table: Id, header: string): string => `${sheet(table)}[[${escaped(header)}]]`;
  const lookUp: ReferencesTo<Id>["lookUp"] = (table, header, key, expression) =>
    `INDEX(${column(table, header)},MATCH(${expression},${column(table, key)},0))`;
  return {
    sheet,
    column,
    lookUp,
    input: (id) => `${parts.inputPrefix}${id}`,
    inputNamed: (expression) => lookUp(parts.inputs, "Value", "Name", expression),
    contents: parts.contents,
    checks: parts.checks,
    called: parts.called,
  };
};

/** The value of this row's own column: `[@[Gross (£)]]`. */
export const here = (header: string): string => `[@[${escaped(header)}]]`;

/** Excel's own spelling of a header inside brackets. */
const escaped = (header: string): string => header.replace(/['#[\]]/gu, "'$&");
