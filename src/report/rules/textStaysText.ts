import { abovePlace, cellPlace, columnsOf } from "./places";
import type { Cell } from "../sheetModel";
import type { Rule } from "./violation";

const risky = /^[=+\-@]/u;

/** A formula of ours has no sign in front, and is never what a text cell says. */
const isRisen = ({ value, formula }: Cell): boolean =>
  formula !== undefined && (/^[=+@]/u.test(formula) || (typeof value === "string" && risky.test(value)));

/** Rule 30: text that begins with = + - @ stays text: it is no cell's formula, and no formula gives it. */
export const textStaysText: Rule = (report) => {
  const fault = (sheet: string, place: string, value: Cell["value"]) => ({
    rule: 30,
    sheet,
    place,
    words: `“${String(value)}” would become a formula.`,
  });
  return [
    ...report.sheets.flatMap(({ name, above }) =>
      above.flatMap((cell, index) => (isRisen(cell) ? [fault(name, abovePlace(index), cell.value)] : [])),
    ),
    ...columnsOf(report).flatMap(({ sheet, index, cells }) =>
      cells.flatMap((cell, row) =>
        isRisen(cell) ? [fault(sheet.name, cellPlace(sheet, row, index), cell.value)] : [],
      ),
    ),
  ];
};
