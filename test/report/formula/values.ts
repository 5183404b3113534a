import { isCellError, type CellValue } from "../../../src/model/grid";

/** Cells that a formula names: a function that counts or sums leaves out the text among them. */
export interface Cells {
  readonly cells: readonly CellValue[];
}

/** What a part of a formula comes to: one value, a list that was worked out, or cells. */
export type Value = CellValue | readonly CellValue[] | Cells;

/** What Excel gives for a text where a number should be. */
export const notANumber = { error: "#VALUE!" } as const;

/** All that stands there. */
export const many = (one: Value): readonly CellValue[] => {
  if (Array.isArray(one)) return one as readonly CellValue[];
  return isCells(one) ? one.cells : [one as CellValue];
};

/** The one value that stands there; throws where there are more, for which of them Excel takes is nothing to guess. */
export const single = (one: Value): CellValue => {
  const [first = null, ...more] = many(one);
  if (more.length > 0) throw new Error(`${more.length + 1} cells where one is taken`);
  return first;
};

const isCells = (one: Value): one is Cells => typeof one === "object" && one !== null && "cells" in one;

/** A function of one value for each cell, an error among them. */
export const mapped = (one: Value, make: (each: CellValue) => CellValue): Value =>
  many(one).length === 1 ? make(single(one)) : many(one).map(make);

/** A function of two values for each pair of cells; an error is passed on. */
export const each = (make: (a: CellValue, b: CellValue) => CellValue, a: Value, b: Value): Value => {
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

/** A function of two numbers, for which a text is none. */
export const numbers =
  (make: (a: number, b: number) => CellValue) =>
  (a: CellValue, b: CellValue): CellValue =>
    typeof a === "string" || typeof b === "string" ? notANumber : make(Number(a), Number(b));

/** What a value is when it is put beside a text. */
export const text = (one: CellValue): string =>
  one === null || isCellError(one) ? "" : String(one).replace(/^(?:true|false)$/u, (word) => word.toUpperCase());

/** Text is more than any number; letter case is no difference. */
export const compared =
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
