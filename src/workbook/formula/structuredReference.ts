/** The columns of a table that a formula names, e.g. what stands in `BB_Results[@[Gross (£)]]`. */
export interface StructuredReference {
  /** `#This Row`, `#Headers`, `#Data`, `#Totals`, `#All`; empty for the body of a column. */
  readonly items: readonly string[];
  /** None for the whole table, two for the columns from the first to the second; unescaped. */
  readonly columns: readonly string[];
}

/**
 * Reads the bracketed part of a structured reference as a person types it: `[Col]`, `[[Col (£)]]`, `[@Col]`, `[@[Col (£)]]`,
 * `[[A]:[B]]`, `[[#Headers],[Col]]`, `[#Headers]`. In a header `[ ] # ' @` stand behind a `'`.
 */
export const parseStructuredReference = (bracketed: string): StructuredReference => {
  if (!bracketed.endsWith("]")) throw new Error(`a bracket is not closed in ${bracketed}`);
  const inner = bracketed.slice(1, -1).trim();
  const thisRow = inner.startsWith("@");
  const rest = thisRow ? inner.slice(1).trim() : inner;
  const parts = rest.startsWith("[")
    ? (rest.match(/\[(?:'.|[^'\]])*\]/gsu) ?? []).map((part) => part.slice(1, -1))
    : [rest];
  const named = parts.filter((part) => part !== "");
  return {
    items: [...(thisRow ? ["#This Row"] : []), ...named.filter((part) => part.startsWith("#"))],
    columns: named.filter((part) => !part.startsWith("#")).map((part) => part.replace(/'(.)/gsu, "$1")),
  };
};

/** The reference in the spelling of the file. */
export const structuredReferenceInFile = (table: string, { items, columns }: StructuredReference): string => {
  const columnsInFile = columns.map((column) => `[${column.replace(/['[\]#]/gu, "'$&")}]`).join(":");
  const specifiers = [...items.map((item) => `[${item}]`), ...(columnsInFile === "" ? [] : [columnsInFile])];
  return `${table}[${specifiers.join(",")}]`;
};
