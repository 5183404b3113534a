import { isGssCode, type Council, type GssCode } from "../model/council";
import type { Issue } from "../model/issue";
import { cellReader } from "./cellReader";
import { keyGuard } from "./keyGuard";
import type { Columns, Table } from "./readTable";

export const councilColumns: Columns = {
  required: ["code", "name", "other_names", "nation", "class", "region"],
  prefixes: ["family_"],
};

/** The councils of `councils.csv`, by code. A `family_corporate` column becomes the theme `corporate`. */
export const readCouncils = ({ header, rows }: Table, issues: Issue[]): ReadonlyMap<GssCode, Council> => {
  const themes = header.filter((name) => name.startsWith("family_"));
  const isNew = keyGuard();
  const councils = new Map<GssCode, Council>();
  for (const row of rows) {
    const cells = cellReader(row, issues);
    const code = cells.word("code", isGssCode, "bad-code");
    const name = cells.required("name");
    const nation = cells.required("nation");
    const councilClass = cells.required("class");
    if (!isNew(row, cells, ["code"], "council-twice")) continue;
    if (code === undefined || name === undefined || nation === undefined || councilClass === undefined) continue;
    councils.set(code, {
      code,
      name,
      otherNames: row.text("other_names").split("|").filter(Boolean),
      nation,
      class: councilClass,
      region: row.text("region") || null,
      families: Object.fromEntries(
        themes
          .filter((theme) => row.text(theme) !== "")
          .map((theme) => [theme.slice("family_".length), row.text(theme)]),
      ),
    });
  }
  return councils;
};
