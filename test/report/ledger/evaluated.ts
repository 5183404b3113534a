import { columnNumber } from "../../../src/model/cells";
import { isCellError, type CellValue } from "../../../src/model/grid";
import type { Columns } from "./cellsOf";
import { excelMatches } from "./excelMatches";

type Many = readonly CellValue[];
type Value = CellValue | Many;

/** What Excel gives for a formula over a sheet's columns, as far as the formulas of a ledger's lines go; names stand for numbers. */
export const evaluated = (
  formula: string,
  columns: Columns,
  names: Readonly<Record<string, number>> = {},
): CellValue => {
  const tokens =
    formula.match(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|[A-Za-z_][\w.]*\(?|\d+(?:\.\d+)?|<>|<=|>=|./gsu,
    ) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const isNext = (...texts: readonly string[]): boolean => texts.includes(tokens[at] ?? "");

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
    while (isNext("+", "-"))
      left = each(next() === "+" ? (a, b) => number(a) + number(b) : (a, b) => number(a) - number(b), left, product());
    return left;
  };
  const product = (): Value => {
    let left = signed();
    while (isNext("*", "/")) {
      const divides = next() === "/";
      left = each(
        (a, b) => (!divides ? number(a) * number(b) : number(b) === 0 ? { error: "#DIV/0!" } : number(a) / number(b)),
        left,
        signed(),
      );
    }
    return left;
  };
  const signed = (): Value => {
    if (!isNext("-")) return atom();
    next();
    return each((a) => -number(a), signed(), null);
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
    if (token.startsWith("'")) return cells(token, columns);
    if (/^\d/u.test(token)) return Number(token);
    const named = names[token];
    if (named === undefined) throw new Error(`${token} in ${formula}`);
    return named;
  };
  const given = (): readonly Value[] => {
    const values: Value[] = [];
    while (!isNext(")")) {
      values.push(comparison());
      if (isNext(",")) next();
    }
    next();
    return values;
  };
  const value = comparison();
  if (at < tokens.length || Array.isArray(value)) throw new Error(`cannot read ${formula}`);
  return value as CellValue;
};

const cells = (reference: string, columns: Columns): Many => {
  const [, letters = "", top = "", bottom = top] = /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/u.exec(reference) ?? [];
  const column = columns[letters];
  if (!column || columnNumber(letters) === 0) throw new Error(`no column ${letters}`);
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) => column[Number(top) - 1 + row] ?? null);
};

const called = (name: string, given: readonly Value[]): Value => {
  const [first = null] = given;
  switch (name) {
    case "IF":
      return isCellError(single(first)) ? first : (given[single(first) === true ? 1 : 2] ?? null);
    case "ROUND":
      return each((a, b) => Math.round(number(a) * 10 ** number(b)) / 10 ** number(b), first, single(given[1] ?? null));
    case "ISNUMBER":
      return each((a) => typeof a === "number", first, null, true);
    case "COUNTIFS":
      return met(given, many(first).length).filter(Boolean).length;
    case "SUMIFS": {
      const rows = met(given.slice(1), many(first).length);
      return added(many(first).filter((_, row) => rows[row]));
    }
    case "SUMPRODUCT": {
      const products = many(first).map((_, row) => {
        const factors = given.map((one) => many(one)[row] ?? null);
        return (
          factors.find(isCellError) ??
          factors.reduce<number>((sum, factor) => sum * (typeof factor === "number" ? factor : 0), 1)
        );
      });
      return added(products);
    }
    default:
      throw new Error(`no function ${name}`);
  }
};

/** The rows in which every range meets its criterion. */
const met = (pairs: readonly Value[], rows: number): readonly boolean[] =>
  Array.from({ length: rows }, (_, row) =>
    pairs.every(
      (range, place) =>
        place % 2 === 1 || excelMatches(many(range)[row] ?? null, text(single(pairs[place + 1] ?? null))),
    ),
  );

const added = (values: Many): CellValue =>
  values.find(isCellError) ?? values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);

const many = (value: Value): Many => (Array.isArray(value) ? (value as Many) : [value as CellValue]);
const single = (value: Value): CellValue => many(value)[0] ?? null;

/** A function of two values for each pair of cells; an error is passed on. */
const each = (make: (a: CellValue, b: CellValue) => CellValue, a: Value, b: Value, takesErrors = false): Value => {
  const one = (x: CellValue, y: CellValue): CellValue => {
    const error = [x, y].find(isCellError);
    return error && !takesErrors ? error : make(x, y);
  };
  if (!Array.isArray(a) && !Array.isArray(b)) return one(a as CellValue, b as CellValue);
  const size = Math.max(many(a).length, many(b).length);
  const at = (value: Value, row: number): CellValue =>
    Array.isArray(value) ? (many(value)[row] ?? null) : (value as CellValue);
  return Array.from({ length: size }, (_, row) => one(at(a, row), at(b, row)));
};

const text = (value: CellValue): string =>
  value === null || isCellError(value) ? "" : String(value).replace(/^(?:true|false)$/u, (word) => word.toUpperCase());

const number = (value: CellValue): number => {
  if (typeof value === "string") throw new Error(`${value} is no number: Excel gives #VALUE!`);
  return Number(value);
};

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

const comparable = (value: CellValue, beside: CellValue): string | number => {
  if (value === null) return typeof beside === "string" ? "" : 0;
  return typeof value === "string" ? value.toLowerCase() : Number(value);
};
