import { HostError } from "../protocol/hostError";
import { intersection } from "./area";
import type { Book } from "./book";
import type { Area } from "./layer";
import type { Sheet } from "./sheet";

export type Cleared = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** What Excel's clear takes away; a table inside the area goes with all of it, a part of a table's header does not. */
export const clearCells = (book: Book, sheet: Sheet, area: Area, what: Cleared): void => {
  const contents = what === "All" || what === "Contents";
  const formats = what === "All" || what === "Formats";
  if (contents) {
    const headers = book.tables.filter(
      ({ sheet: of, area: { top, left, right } }) =>
        of === sheet && intersection({ top, left, bottom: top, right }, area),
    );
    if (headers.length > 0)
      throw new HostError(
        "InvalidOperation",
        `The headers of ${headers.map(({ name }) => name).join(", ")} cannot be cleared; delete the table.`,
      );
    eachUsed(sheet.values, area);
    eachUsed(sheet.formulas, area);
    book.isStale = true;
  }
  if (formats) {
    sheet.formats.update(area, () => undefined);
    sheet.numberFormats.update(area, () => undefined);
    if (what === "All") sheet.merged = sheet.merged.filter((one) => !intersection(one, area));
  }
  if (what !== "Contents" && what !== "Formats") eachUsed(sheet.links, area);
};

/** Only cells in use: an area may be the whole sheet. */
const eachUsed = <T>(
  layer: {
    entries(within: Area): Iterable<readonly [number, number, T]>;
    set(row: number, column: number, value: undefined): void;
  },
  area: Area,
): void => {
  for (const [row, column] of [...layer.entries(area)]) layer.set(row, column, undefined);
};
