import { isCellError, type CellValue } from "../../../src/model/grid";
import { excelMatches } from "../ledger/excelMatches";

/** Cells that a formula names: a function that counts or sums leaves out the text among them. */
export interface Cells {
  readonly cells: readonly CellValue[];
}

export type Value = CellValue | readonly CellValue[] | Cells;

/** What a formula's names, columns and cells stand for. */
export interface Surroundings {
  readonly name: (name: string) => Cells;
  /** `[@[Gross (£)]]` without a table is this row's own. */
  readonly column: (table: string, header: string) => Cells;
  readonly here: (header: string) => Cells;
  readonly at: (sheet: string, address: string) => Cells;
}

const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$[A-Z]+\$\d+|[A-Za-z_][\w.]*(?=\[)|\[(?:[^[\]]|\[(?:'.|[^'\]])*\])*\]|[A-Za-z_][\w.]*\(?|\d+(?:\.\d+)?|<>|<=|>=|\S/gsu;

/** What Excel gives for one of our formulas, as far as the sheets of an audit go. Written apart from the sheets, so that the two can disagree. */
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

const value = { error: "#VALUE!" } as const;
const notFound = { error: "#N/A" } as const;

/** Text among cells counts as nothing, as Excel has it; an error is passed on. */
const numbersIn = (given: readonly Value[]): readonly CellValue[] =>
  given.flatMap((one) => many(one).filter((each) => typeof each === "number" || isCellError(each)));

const ofNumbers =
  (make: (numbers: readonly number[]) => CellValue) =>
  (...given: readonly Value[]): CellValue => {
    const found = numbersIn(given);
    return found.find(isCellError) ?? make(found as readonly number[]);
  };

const truths = (given: readonly Value[]): readonly CellValue[] =>
  given.flatMap((one) => many(one).filter((each) => typeof each !== "string" && each !== null));

const sorted = (range: Value, up: boolean): readonly number[] =>
  numbersIn([range])
    .filter((one) => typeof one === "number")
    .sort((a, b) => (up ? a - b : b - a));

const nth = (range: Value, place: Value, up: boolean): CellValue => {
  const at = single(place);
  return typeof at === "number" ? (sorted(range, up)[at - 1] ?? { error: "#NUM!" }) : value;
};

const functions: Readonly<Record<string, (...given: readonly Value[]) => Value>> = {
  IF: (test = null, yes = null, no = false) => {
    const found = single(test);
    if (isCellError(found)) return found;
    return typeof found === "string" ? value : found ? yes : no;
  },
  IFERROR: (one = null, otherwise = null) => (isCellError(single(one)) ? otherwise : one),
  AND: (...given) => truths(given).find(isCellError) ?? truths(given).every(Boolean),
  OR: (...given) => truths(given).find(isCellError) ?? truths(given).some(Boolean),
  NOT: (one = null) => (isCellError(single(one)) ? single(one) : !single(one)),
  ISNUMBER: (one = null) => mapped(one, (each) => typeof each === "number"),
  ISTEXT: (one = null) => mapped(one, (each) => typeof each === "string"),
  TRIM: (one = null) => mapped(one, (each) => text(each).trim().replace(/ +/gu, " ")),
  LEN: (one = null) => mapped(one, (each) => text(each).length),
  ISERROR: (one = null) => mapped(one, isCellError),
  ISBLANK: (one = null) => mapped(one, (each) => each === null),
  ABS: (one = null) =>
    each(
      numbers((a) => Math.abs(a)),
      one,
      0,
    ),
  ROUND: (one = null, places = 0) =>
    each(
      numbers((a, b) => Math.round(a * 10 ** b) / 10 ** b),
      one,
      places,
    ),
  SUM: ofNumbers((all) => all.reduce((sum, one) => sum + one, 0)),
  MIN: ofNumbers((all) => (all.length === 0 ? 0 : Math.min(...all))),
  MAX: ofNumbers((all) => (all.length === 0 ? 0 : Math.max(...all))),
  COUNT: (...given) => given.flatMap(many).filter((one) => typeof one === "number").length,
  COUNTA: (...given) => given.flatMap(many).filter((one) => one !== null).length,
  ROWS: (one = null) => many(one).length,
  LARGE: (range = null, place = null) => nth(range, place, false),
  SMALL: (range = null, place = null) => nth(range, place, true),
  INDEX: (range = null, place = null) => {
    const at = single(place);
    if (isCellError(at)) return at;
    if (typeof at !== "number") return value;
    return at >= 1 && at <= many(range).length
      ? { cells: [many(range)[Math.trunc(at) - 1] ?? null] }
      : { error: "#REF!" };
  },
  MATCH: (sought = null, range = null) => {
    const one = single(sought);
    if (isCellError(one)) return one;
    const place = many(range).findIndex((each) =>
      typeof one === "string" ? typeof each === "string" && excelMatches(each, one) : each === one,
    );
    return place === -1 ? notFound : place + 1;
  },
  COUNTIF: (range = null, criterion = null) => met([range, criterion], many(range).length).filter(Boolean).length,
  COUNTIFS: (...given) => met(given, many(given[0] ?? null).length).filter(Boolean).length,
  SUMIFS: (range = null, ...given) => {
    const rows = met(given, many(range).length);
    return (functions["SUM"] as (one: Value) => Value)(many(range).filter((_, row) => rows[row]));
  },
  SUMPRODUCT: (...given) => {
    const size = Math.max(...given.map((one) => many(one).length));
    let sum = 0;
    for (let row = 0; row < size; row += 1) {
      const factors = given.map((one) => many(one)[row] ?? null);
      const error = factors.find(isCellError);
      if (error) return error;
      sum += factors.reduce<number>((all, one) => all * (typeof one === "number" ? one : 0), 1);
    }
    return sum;
  },
};

/** The rows in which every range meets its criterion. */
const met = (pairs: readonly Value[], rows: number): readonly boolean[] =>
  Array.from({ length: rows }, (_, row) =>
    pairs.every(
      (range, place) =>
        place % 2 === 1 || excelMatches(many(range)[row] ?? null, text(single(pairs[place + 1] ?? null))),
    ),
  );

const many = (one: Value): readonly CellValue[] => {
  if (Array.isArray(one)) return one as readonly CellValue[];
  return isCells(one) ? one.cells : [one as CellValue];
};
const single = (one: Value): CellValue => many(one)[0] ?? null;
const isCells = (one: Value): one is Cells => typeof one === "object" && one !== null && "cells" in one;

const mapped = (one: Value, make: (each: CellValue) => CellValue): Value =>
  many(one).length === 1 ? make(single(one)) : many(one).map(make);

/** A function of two values for each pair of cells; an error is passed on. */
const each = (make: (a: CellValue, b: CellValue) => CellValue, a: Value, b: Value): Value => {
  const size = Math.max(many(a).length, many(b).length);
  const made = Array.from({ length: size }, (_, row) => {
    const [x, y] = [a, b].map((one) => (many(one).length === 1 ? single(one) : (many(one)[row] ?? null))) as [
      CellValue,
      CellValue,
    ];
    return [x, y].find(isCellError) ?? make(x, y);
  });
  return size === 1 ? (made[0] ?? null) : made;
};

const numbers =
  (make: (a: number, b: number) => CellValue) =>
  (a: CellValue, b: CellValue): CellValue =>
    typeof a === "string" || typeof b === "string" ? value : make(Number(a), Number(b));

const text = (one: CellValue): string =>
  one === null || isCellError(one) ? "" : String(one).replace(/^(?:true|false)$/u, (word) => word.toUpperCase());

/** Text is more than any number; letter case is no difference. */
const compared =
  (operator: string) =>
  (a: CellValue, b: CellValue): CellValue => {
    const [x, y] = [comparable(a, b), comparable(b, a)];
    const order = typeof x === typeof y ? (x < y ? -1 : x > y ? 1 : 0) : typeof x === "string" ? 1 : -1;
    return (
      { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[
        operator
      ] ?? null
    );
  };

const comparable = (one: CellValue, beside: CellValue): string | number => {
  if (one === null) return typeof beside === "string" ? "" : 0;
  return typeof one === "string" ? one.toLowerCase() : Number(one);
};
