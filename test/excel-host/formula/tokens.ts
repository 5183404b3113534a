import { invalidArgument } from "../protocol/hostError";

export type TokenKind =
  | "space"
  | "text"
  | "error"
  | "number"
  | "sheet"
  | "brackets"
  | "word"
  | "operator"
  | "open"
  | "close"
  | "comma"
  | "array";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** In the order in which they are tried. A sheet is a quoted or bare name with its `!`; an array constant is taken whole. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)/iuy],
  ["sheet", /(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\d_.\\]*)!/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["word", /[$\p{L}_\\][$\p{L}\d_.\\?]*/uy],
  ["array", /\{[^{}]*\}/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%:@]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
];

/** The tokens of a formula without its leading `=`; joined again they are the same text. */
export const tokensOf = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let place = 0; place < formula.length;) {
    const token = formula[place] === "[" ? bracketsAt(formula, place) : tokenAt(formula, place);
    tokens.push(token);
    place += token.text.length;
  }
  return tokens;
};

const tokenAt = (formula: string, place: number): Token => {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = place;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw invalidArgument(`The formula cannot be read from "${formula.slice(place, place + 20)}" on: ${formula}`);
};

/** A structured reference's brackets to their own end; `'` takes the next character as it is. */
const bracketsAt = (formula: string, from: number): Token => {
  let depth = 0;
  for (let place = from; place < formula.length; place += 1) {
    if (formula[place] === "'") place += 1;
    else if (formula[place] === "[") depth += 1;
    else if (formula[place] === "]") {
      depth -= 1;
      if (depth === 0) return { kind: "brackets", text: formula.slice(from, place + 1) };
    }
  }
  throw invalidArgument(`A bracket is never closed in ${formula}`);
};

/** The name in a sheet token: `'It''s'!` → `It's`. */
export const sheetNameIn = (token: string): string => {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};
