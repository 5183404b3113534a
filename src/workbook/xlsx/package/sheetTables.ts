import type { TableInfo } from "../../workbook";
import type { Archive } from "../archive/archive";
import { brokenPart } from "../archive/brokenPart";
import { areaFromText } from "../sheet/cellReference";
import { attribute, listed } from "../xml/element";
import { decodedControls } from "../xml/escape";
import type { BookSheet } from "./book";
import { readPart } from "./parts";
import { relationshipsOf, targetsOf } from "./relationships";

/** The tables of a sheet; throws BrokenPart. */
export const sheetTables = async (archive: Archive, sheet: BookSheet): Promise<readonly TableInfo[]> => {
  if (!sheet.isGrid) return [];
  const parts = targetsOf(await relationshipsOf(archive, sheet.part), "table");
  return Promise.all(
    parts.map(async (part): Promise<TableInfo> => {
      const { root: table } = await readPart(archive, part);
      const area = areaFromText(attribute(table, "ref") ?? "");
      if (!area) throw brokenPart(part, "no-range");
      const [top, left, bottom, right] = area;
      return {
        name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
        range: { sheet: sheet.name, top, left, bottom, right },
        columns: listed(table, "tableColumns", "tableColumn").map((column) =>
          decodedControls(attribute(column, "name") ?? ""),
        ),
      };
    }),
  );
};
