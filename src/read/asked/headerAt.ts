import type { HeaderPlace } from "../../model/corrections";
import type { Issue } from "../../model/issue";
import { columnsUnder } from "../detect/header/columnsUnder";
import type { RawTable } from "../detect/table/rawTable";
import { bodyUnder, frameOf } from "../detect/table/tableUnder";

/** A table read again under the header that the person states; `all` are the tables of its sheets. An issue says why it cannot stand there. */
export const headerAt = (raw: RawTable, header: HeaderPlace, all: readonly RawTable[]): RawTable | Issue => {
  if (header.top === raw.headerTop && header.bottom === raw.headerBottom) return raw;
  const { grid, area } = raw;
  const above = all.filter(
    (other) => other.grid === grid && other.headerTop < header.top && other.headerTop !== raw.headerTop,
  );
  const first = Math.max(area.top, ...above.map(({ extent }) => extent.bottom + 1));
  if (header.top < first || header.bottom >= area.bottom)
    return {
      code: "table/header-outside",
      severity: "error",
      at: { cells: raw.extent },
      facts: { top: header.top, bottom: header.bottom, first, last: area.bottom - 1 },
    };
  const body = bodyUnder(grid, header, area, columnsUnder(grid, header, area));
  return body
    ? { ...raw, ...frameOf(grid, header, area, above), name: raw.name, ...body }
    : { code: "table/label-needed", severity: "error", at: { cells: raw.extent } };
};
