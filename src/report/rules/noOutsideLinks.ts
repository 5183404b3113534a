import { formulasIn } from "./formulasIn";
import { abovePlace, cellPlace, columnsOf } from "./places";
import type { Rule } from "./violation";

const place = /^'(?:[^'[\]]|'')+'![A-Z]{1,3}\d+$/u;

/** Rule 21: no links to other workbooks, in formulas or under cells. */
export const noOutsideLinks: Rule = (report) => {
  const fault = (sheet: string, at: string, words: string) => ({ rule: 21, sheet, place: at, words });
  return [
    ...formulasIn(report).flatMap(({ sheet, place: at, parts }) =>
      parts.sheets.filter((name) => /[[\]]/u.test(name)).map((name) => fault(sheet.name, at, `It refers to ${name}.`)),
    ),
    ...report.sheets.flatMap(({ name, above }) =>
      above.flatMap(({ link }, index) =>
        link === undefined || place.test(link) ? [] : [fault(name, abovePlace(index), `It links to ${link}.`)],
      ),
    ),
    ...columnsOf(report).flatMap(({ sheet, index, cells }) =>
      cells.flatMap(({ link }, row) =>
        link === undefined || place.test(link)
          ? []
          : [fault(sheet.name, cellPlace(sheet, row, index), `It links to ${link}.`)],
      ),
    ),
  ];
};
