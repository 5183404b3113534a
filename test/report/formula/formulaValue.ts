import type { CellValue } from "../../../src/model/grid";
import { functions } from "./functions";
import { compared, each, numbers, single, text, type Cells, type Value } from "./values";

/** What a formula's names, columns and cells stand for. */
export interface Surroundings {
  readonly name: (name: string) => Cells;
  /** `[@[Gross (£)]]` without a table is this row's own. */
  readonly column: (table: string, header: string) => Cells;
  readonly here: (header: string) => Cells;
  /** `'Case'!$B$4` is B4 of that sheet, `'Ledger'!$A$1:$A$5` its A1:A5. */
  readonly at: (sheet: string, address: string) => Cells;
}

const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|[A-Za-z_][\w.]*(?=\[)|\[(?:[^[\]]|\[(?:'.|[^'\]])*\])*\]|[A-Za-z_][\w.]*\(?|\d+(?:\.\d+)?|<>|<=|>=|\S/gsu;

/** What Excel gives for one of our formulas, as far as they go. Written apart from the sheets, so that the two can disagree. */
export const formulaValue = (formula: string, around: Surroundings): CellValue => {
  const pieces = piecesOf(formula);
  let at = 0;
  const next = (): string => pieces[at++] ?? "";
  const isNext = (...texts: readonly string[]): boolean => texts.includes(pieces[at] ?? "");

  const comparison = (): Value => {
    let left = joined();
    while (isNext("=", "<", ">", "<=", ">=", "<>")) left = each(compared(next()), left, joined());
    return left;
  };
  const joined = (): Value => {
    let left = sum();
    while (isNext("&") && next()) left = each((a, b) => `${text(a)}${text(b)}`, left, sum());
    return left;
  };
  const sum = (): Value => {
    let left = product();
    while (isNext("+", "-")) {
      const adds = next() === "+";
      left = each(
        numbers((a, b) => (adds ? a + b : a - b)),
        left,
        product(),
      );
    }
    return left;
  };
  const product = (): Value => {
    let left = power();
    while (isNext("*", "/")) {
      const divides = next() === "/";
      left = each(
        numbers((a, b) => (!divides ? a * b : b === 0 ? { error: "#DIV/0!" } : a / b)),
        left,
        power(),
      );
    }
    return left;
  };
  const power = (): Value => {
    let left = signed();
    while (isNext("^") && next())
      left = each(
        numbers((a, b) => a ** b),
        left,
        signed(),
      );
    return left;
  };
  const signed = (): Value => {
    if (!isNext("-")) return atom();
    next();
    return each(
      numbers((a) => -a),
      signed(),
      0,
    );
  };
  const atom = (): Value => {
    const token = next();
    if (token === "(") {
      const inner = comparison();
      next();
      return inner;
    }
    if (token.endsWith("(")) return called(token.slice(0, -1), given());
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (token.startsWith("'")) {
      const [, sheet = "", address = ""] = /^'(.*)'!(.*)$/su.exec(token) ?? [];
      return around.at(sheet.replaceAll("''", "'"), address.replaceAll("$", ""));
    }
    if (token.startsWith("[@")) return around.here(headerIn(token.slice(2, -1)));
    if (pieces[at]?.startsWith("[")) return around.column(token, headerIn(next().slice(1, -1)));
    if (/^\d/u.test(token)) return Number(token);
    if (token === "TRUE" || token === "FALSE") return token === "TRUE";
    return around.name(token);
  };
  const given = (): readonly Value[] => {
    const values: Value[] = [];
    while (!isNext(")")) {
      if (at >= pieces.length) throw new Error(`not closed: ${formula}`);
      values.push(comparison());
      if (isNext(",")) next();
    }
    next();
    return values;
  };
  const value = comparison();
  if (at < pieces.length) throw new Error(`cannot read ${formula} from ${pieces.slice(at).join(" ")}`);
  return single(value);
};

/** A column repeats its formula in every row. */
const piecesOf = (formula: string): readonly string[] => {
  const before = taken.get(formula);
  if (before) return before;
  const pieces: readonly string[] = formula.match(tokens) ?? [];
  taken.set(formula, pieces);
  return pieces;
};

const taken = new Map<string, readonly string[]>();

/** `[Gross (£)]` or `Gross` → `Gross (£)`. */
const headerIn = (text: string): string => (text.startsWith("[") ? text.slice(1, -1) : text).replace(/'(.)/gsu, "$1");

const called = (name: string, given: readonly Value[]): Value => {
  const make = functions[name];
  if (!make) throw new Error(`no function ${name}`);
  return make(...given);
};
