import type { CellValue } from "../../../src/model/grid";
import { gridOf } from "../edited";

/** What an audit's sheets of a set show: every figure that is worked out, the cash flow, the partners' savings and how the checks came out. */
export const figuresOn = async (bytes: Uint8Array, set = "BB"): Promise<ReadonlyMap<string, CellValue>> =>
  new Map([
    ...(await columnOn(bytes, `${set}_CaseFigures`, "Figure", ["Value"])),
    ...(await columnOn(bytes, `${set}_CaseCashflow`, "Year number", [
      "Savings claimed (£)",
      "Savings after optimism bias (£)",
      "Net (£)",
      "Cumulative (£)",
      "Discount factor",
      "Discounted net (£)",
    ])),
    ...(await columnOn(bytes, `${set}_CasePartners`, "Partner", ["Saving (£ a year)"])),
    ...(await columnOn(bytes, `${set}_CaseCover`, "Headline figure", ["Amount"])),
    ...(await columnOn(bytes, `${set}_CaseChecks`, "No", ["Pounds at stake (£)"])),
  ]);

/** Columns of the table on a sheet, by what stands in its first column. */
const columnOn = async (
  bytes: Uint8Array,
  sheet: string,
  first: string,
  headers: readonly string[],
): Promise<readonly (readonly [string, CellValue])[]> => {
  const grid = await gridOf(bytes, sheet);
  const top = rowWith(grid.rowCount, (row) => grid.value(row, 1) === first);
  const found: (readonly [string, CellValue])[] = [];
  for (const header of headers) {
    const column = rowWith(grid.columnCount, (at) => grid.value(top, at) === header);
    for (let row = top + 1; row <= grid.rowCount; row += 1)
      found.push([
        `${sheet.replace(/^BB\d*_/u, "")} ${JSON.stringify(grid.value(row, 1)).replaceAll('"', "")} ${header}`,
        grid.value(row, column),
      ]);
  }
  return found;
};

const rowWith = (count: number, holds: (at: number) => boolean): number => {
  for (let at = 1; at <= count; at += 1) if (holds(at)) return at;
  throw new Error("there is no such header");
};

/** The names of figures that are not the same to the tolerance of the project; empty for the same figures. */
export const differing = (
  one: ReadonlyMap<string, CellValue>,
  other: ReadonlyMap<string, CellValue>,
): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    if (typeof a === "number" && typeof b === "number")
      return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-3);
    return a !== b;
  });
