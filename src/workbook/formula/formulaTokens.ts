/** A piece of a formula: text in quotes, a quoted sheet name, a bracketed reference, a name, or anything else. Joined they give the formula back. */
export interface FormulaToken {
  readonly kind: "string" | "quoted" | "brackets" | "name" | "other";
  readonly text: string;
}

const pieces =
  /(?<string>"(?:[^"]|"")*")|(?<quoted>'(?:[^']|'')*')|(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)|(?<open>\[)|(?<other>[^"'[\p{L}_\\]+|.)/gsuy;

/** The pieces of a formula, in order. */
export const formulaTokens = (formula: string): readonly FormulaToken[] => {
  const found: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    pieces.lastIndex = at;
    const groups = pieces.exec(formula)?.groups;
    if (!groups) throw new Error(`cannot read the formula ${formula}`);
    const kind = (["string", "quoted", "name"] as const).find((one) => groups[one] !== undefined);
    const text = groups["open"] === undefined ? formula.slice(at, pieces.lastIndex) : brackets(formula, at);
    found.push({ kind: kind ?? (groups["open"] === undefined ? "other" : "brackets"), text });
    at += text.length;
  }
  return found;
};

/** The sheets of its own workbook that a formula refers to, in lower case. */
export const sheetsNamedIn = (formula: string): ReadonlySet<string> => {
  const sheets = new Set<string>();
  const tokens = formulaTokens(formula);
  tokens.forEach(({ kind, text }, index) => {
    if (!tokens[index + 1]?.text.startsWith("!") || tokens[index - 1]?.kind === "brackets") return;
    if (kind === "quoted") sheets.add(text.slice(1, -1).replaceAll("''", "'").toLowerCase());
    if (kind === "name") sheets.add(text.toLowerCase());
  });
  return sheets;
};

/** From the `[` at `start` to the `]` that closes it, or to the end; a `'` takes the meaning from the bracket behind it. */
const brackets = (formula: string, start: number): string => {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
};
