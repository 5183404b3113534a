import { isCellError, type CellValue } from "../../../src/model/grid";
import { excelMatches } from "./excelMatches";
import { each, many, mapped, notANumber, numbers, single, text, type Value } from "./values";

/** The functions that our formulas use, as Excel has them. */
export const functions: Readonly<Record<string, (...given: readonly Value[]) => Value>> = {
  IF: (test = null, yes = null, no = false) => {
    const found = single(test);
    if (isCellError(found)) return found;
    return typeof found === "string" ? notANumber : found ? yes : no;
  },
  IFERROR: (one = null, otherwise = null) => (isCellError(single(one)) ? otherwise : one),
  AND: (...given) => truths(given).find(isCellError) ?? truths(given).every(Boolean),
  OR: (...given) => truths(given).find(isCellError) ?? truths(given).some(Boolean),
  NOT: (one = null) => (isCellError(single(one)) ? single(one) : !single(one)),
  ISNUMBER: (one = null) => mapped(one, (each) => typeof each === "number"),
  ISTEXT: (one = null) => mapped(one, (each) => typeof each === "string"),
  TRIM: (one = null) => each((a) => text(a).trim().replace(/ +/gu, " "), one, null),
  LEN: (one = null) => each((a) => text(a).length, one, null),
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
    if (typeof at !== "number") return notANumber;
    return at >= 1 && at <= many(range).length
      ? { cells: [many(range)[Math.trunc(at) - 1] ?? null] }
      : { error: "#REF!" };
  },
  MATCH: (sought = null, range = null, kind = 1) => {
    if (kind !== 0) throw new Error("MATCH that does not ask for the very same");
    const one = single(sought);
    if (isCellError(one)) return one;
    const place = many(range).findIndex((each) =>
      typeof one === "string" ? typeof each === "string" && excelMatches(each, one) : each === one,
    );
    return place === -1 ? { error: "#N/A" } : place + 1;
  },
  COUNTIF: (range = null, criterion = null) => met([range, criterion], many(range).length).filter(Boolean).length,
  COUNTIFS: (...given) => met(given, many(given[0] ?? null).length).filter(Boolean).length,
  SUMIFS: (range = null, ...given) => {
    const rows = met(given, many(range).length);
    return (functions["SUM"] as (one: Value) => Value)(many(range).filter((_, row) => rows[row]));
  },
  SUMPRODUCT: (...given) => {
    const size = many(given[0] ?? null).length;
    if (given.some((one) => many(one).length !== size)) return notANumber;
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

/** Text among cells counts as nothing, as Excel has it; an error is passed on. */
const numbersIn = (given: readonly Value[]): readonly CellValue[] =>
  given.flatMap((one) => many(one).filter((each) => typeof each === "number" || isCellError(each)));

function ofNumbers(make: (numbers: readonly number[]) => CellValue): (...given: readonly Value[]) => CellValue {
  return (...given) => {
    const found = numbersIn(given);
    return found.find(isCellError) ?? make(found as readonly number[]);
  };
}

const truths = (given: readonly Value[]): readonly CellValue[] =>
  given.flatMap((one) => many(one).filter((each) => typeof each !== "string" && each !== null));

const sorted = (range: Value, up: boolean): readonly number[] =>
  numbersIn([range])
    .filter((one) => typeof one === "number")
    .sort((a, b) => (up ? a - b : b - a));

const nth = (range: Value, place: Value, up: boolean): CellValue => {
  const at = single(place);
  const error = many(range).find(isCellError);
  if (error) return error;
  return typeof at === "number" ? (sorted(range, up)[at - 1] ?? { error: "#NUM!" }) : notANumber;
};

/** The rows in which every range meets its criterion. */
const met = (pairs: readonly Value[], rows: number): readonly boolean[] =>
  Array.from({ length: rows }, (_, row) =>
    pairs.every(
      (range, place) =>
        place % 2 === 1 || excelMatches(many(range)[row] ?? null, text(single(pairs[place + 1] ?? null))),
    ),
  );
