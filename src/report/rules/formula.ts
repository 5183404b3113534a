/** A column that a formula names, e.g. `BB_Costs[[Gross (£)]]` or, for this row's own cell, `[@[Gross (£)]]`. */
export interface ColumnUse {
  /** Null for the formula's own table. */
  readonly table: string | null;
  readonly column: string;
  readonly thisRow: boolean;
}

/** A number typed in a formula, and the argument (from 1) of the innermost function that it stands in. */
export interface NumberUse {
  readonly text: string;
  readonly within: string;
  readonly argument: number;
}

/** What a formula of the sheet model is made of. */
export interface Formula {
  readonly functions: readonly string[];
  readonly columns: readonly ColumnUse[];
  readonly names: readonly string[];
  /** Sheets whose cells it refers to by address. */
  readonly sheets: readonly string[];
  readonly numbers: readonly NumberUse[];
  /** What stands in quotes, without them, and the innermost function that it stands in. */
  readonly texts: readonly { readonly text: string; readonly within: string }[];
  /** Pieces that no formula of ours may hold: a bare address, an error, a bracket that is not closed. */
  readonly faults: readonly string[];
}

const pieces =
  /(?<text>"(?:[^"]|"")*")|(?<sheet>'(?:[^']|'')*'!)|(?<cells>\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?)|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<table>[\p{L}_][\p{L}\p{N}_.]*)?(?<brackets>\[(?:[^[\]]|\[(?:'.|[^'\]])*\])*\])|(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?<call>\()?|(?<open>\()|(?<close>\))|(?<comma>,)|(?<operator><>|<=|>=|[-+*/^&=<>: ])|(?<fault>.)/gsu;

/** Takes a formula apart; it is read from left to right once. */
export const formulaOf = (text: string): Formula => {
  const found = { functions: [], columns: [], names: [], sheets: [], numbers: [], texts: [], faults: [] } as Growing;
  const open: { name: string; argument: number }[] = [];
  let afterSheet = false;
  for (const { groups = {} } of text.matchAll(pieces)) {
    const inner = open.at(-1);
    const wasSheet = afterSheet;
    afterSheet = groups["sheet"] !== undefined;
    if (groups["text"] !== undefined)
      found.texts.push({ text: groups["text"].slice(1, -1).replaceAll('""', '"'), within: inner?.name ?? "" });
    else if (groups["sheet"] !== undefined) found.sheets.push(groups["sheet"].slice(1, -2).replaceAll("''", "'"));
    else if (groups["cells"] !== undefined) {
      if (!wasSheet) found.faults.push(groups["cells"]);
    } else if (groups["number"] !== undefined)
      found.numbers.push({ text: groups["number"], within: inner?.name ?? "", argument: inner?.argument ?? 1 });
    else if (groups["brackets"] !== undefined)
      found.columns.push(columnUse(groups["table"] ?? null, groups["brackets"]));
    else if (groups["name"] !== undefined) {
      if (groups["call"] === undefined) found.names.push(groups["name"]);
      else {
        found.functions.push(groups["name"]);
        open.push({ name: groups["name"], argument: 1 });
      }
    } else if (groups["open"] !== undefined) open.push(inner ? { ...inner } : { name: "", argument: 1 });
    else if (groups["close"] !== undefined) {
      if (!open.pop()) found.faults.push(")");
    } else if (groups["comma"] !== undefined && inner) inner.argument += 1;
    else if (groups["fault"] !== undefined) found.faults.push(groups["fault"]);
  }
  if (open.length > 0) found.faults.push("(");
  return found;
};

type Growing = { -readonly [Key in keyof Formula]: Formula[Key][number][] };

/** Reads `[[Gross (£)]]`, `[@[Gross (£)]]`, `[@Gross]`; in a header `[ ] # '` stand behind a `'`. */
const columnUse = (table: string | null, brackets: string): ColumnUse => {
  const inner = brackets.slice(1, -1);
  const thisRow = inner.startsWith("@");
  const rest = thisRow ? inner.slice(1) : inner;
  const column = rest.startsWith("[") ? rest.slice(1, -1) : rest;
  return { table, column: column.replace(/'(.)/gsu, "$1"), thisRow };
};
