import type { Expected } from "./expected";
import { expectedOf } from "./expectedOf";
import { formulaOf } from "./formula";
import { cellPlace, columnNamed, sheetFor } from "./places";
import type { Rule } from "./violation";

/** Rule 29: every amount of a cost line is a live formula over the user's own cells, or the row's notes say why it is not. */
export const liveAmounts: Rule = (report) => {
  const ours = new Set(report.sheets.map(({ name }) => name));
  const { live } = expectedOf(report);
  const amounts = live
    .filter(({ sheet, mayBeAbsent }) => !mayBeAbsent || sheetFor(report, sheet))
    .flatMap(({ sheet, headers }) => headers.map((header) => ({ id: sheet, header })));
  return amounts.flatMap(({ id, header }) => {
    const notes = columnNamed(report, id, "Notes")?.cells ?? [];
    const column = columnNamed(report, id, header);
    if (!column) return [{ rule: 29, sheet: id, place: header, words: "There is no such column." }];
    const { sheet, index, cells } = column;
    return cells.flatMap(({ value, formula }, row) => {
      const fault = (words: string) => [{ rule: 29, sheet: sheet.name, place: cellPlace(sheet, row, index), words }];
      if (typeof value !== "number") return [];
      if (formula === undefined)
        return String(notes[row]?.value).includes("does not follow")
          ? []
          : fault("The amount is written, and nothing says why.");
      // Net that the table does not state is made of the gross and income beside it, which this rule holds themselves.
      if (header === "Net (£)" && formula.includes("[@[Gross (£)]]+[@[Income (£)]]")) return [];
      const { sheets, columns } = formulaOf(formula);
      const others = columns.flatMap(({ table }) => table ?? []);
      // A sum over another sheet of live amounts follows as they do.
      if (sheets.length === 0 && others.length > 0 && others.every((table) => isLive(live, table))) return [];
      return sheets.length > 0 && sheets.every((name) => !ours.has(name))
        ? []
        : fault("The amount refers to no cell of the user's.");
    });
  });
};

const isLive = (live: Expected["live"], table: string): boolean =>
  live.some(({ sheet }) => table.endsWith(`_${sheet}`));
