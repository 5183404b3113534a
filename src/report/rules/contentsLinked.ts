import { expectedOf } from "./expectedOf";
import { cellPlace } from "./places";
import type { Rule } from "./violation";

/** Rule 2: contents second, with a link to every sheet; the order of the sheets is fixed between runs. */
export const contentsLinked: Rule = (report) => {
  const { sheets } = report;
  const expected = expectedOf(report);
  const contents = sheets[1];
  if (!contents?.name.endsWith(`_${expected.contents}`) || !contents.table)
    return [{ rule: 2, sheet: contents?.name ?? "", place: "A1", words: "The second sheet is not the contents." }];
  const fault = (row: number, words: string) => ({
    rule: 2,
    sheet: contents.name,
    place: cellPlace(contents, row, 0),
    words,
  });
  const rows = contents.table.rows;
  const places = sheets.map(({ name }) => expected.ids.indexOf(name.slice(name.indexOf("_") + 1)));
  return [
    ...sheets.flatMap(({ name }, row) => {
      const cell = rows[row]?.[0];
      if (cell?.value !== name) return [fault(row, `The contents do not list ${name} here.`)];
      return cell.link === `'${name}'!A1` ? [] : [fault(row, `The contents do not link to ${name}.`)];
    }),
    ...(rows.length > sheets.length ? [fault(sheets.length, "The contents list a sheet that is not there.")] : []),
    ...places.flatMap((place, row) =>
      row > 0 && place <= (places[row - 1] ?? -1) ? [fault(row, "The sheets are not in their fixed order.")] : [],
    ),
  ];
};
