import type { TableInfo } from "../../workbook";
import type { Archive } from "../archive/archive";
import { brokenPart } from "../archive/brokenPart";
import { areaFromText } from "../sheet/cellReference";
import { attribute, child, childrenNamed } from "../xml/element";
import { decodedControls } from "../xml/escape";
import type { BookSheet } from "./book";
import { partRoot } from "./parts";
import { relationshipsOf } from "./relationships";

/** The tables of a sheet; throws BrokenPart. */
export const sheetTables = async (archive: Archive, sheet: BookSheet): Promise<readonly TableInfo[]> => {
  if (!sheet.isGrid) return [];
  const parts = (await relationshipsOf(archive, sheet.part)).filter(({ kind }) => kind === "table");
  return Promise.all(
    parts.map(async ({ target }): Promise<TableInfo> => {
      const table = await partRoot(archive, target);
      const area = areaFromText(attribute(table, "ref") ?? "");
      if (!area) throw brokenPart(target, "no-range");
      const [top, left, bottom, right] = area;
      const columns = child(table, "tableColumns");
      return {
        name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
        range: { sheet: sheet.name, top, left, bottom, right },
        columns: (columns ? childrenNamed(columns, "tableColumn") : []).map((column) =>
          decodedControls(attribute(column, "name") ?? ""),
        ),
      };
    }),
  );
};
