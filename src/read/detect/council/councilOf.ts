import type { Evidence } from "../../../model/costTable";
import type { GssCode } from "../../../model/council";
import type { Issue } from "../../../model/issue";
import { cellText } from "../../cell/cellText";
import type { Reading } from "../../reading";
import { bareName, councilIn, namesOf } from "./councilIn";
import type { RawTable } from "../table/rawTable";

/** The council of a table, with what it rests on. */
export interface TableCouncil {
  readonly code: GssCode | null;
  readonly name: string | null;
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/**
 * Which council a table is about: named above it or on a sheet without tables, else the one asked for. A form that shows one council of many at a time
 * ("select local authority") is refused unless it shows the one asked for.
 */
export const councilOf = (
  table: Pick<RawTable, "grid" | "headerTop" | "titles" | "page">,
  { request, around }: Reading,
): TableCouncil | Issue => {
  const titles = table.titles.map(({ text }) => text);
  const above = textsAbove(table);
  const selected = above.findIndex((text) =>
    /\bselect (?:a |your )?(?:local authority|council|authority)\b/iu.test(text),
  );
  if (selected >= 0) {
    const shown = above[selected + 1] ?? "";
    if (!request.council || !namesOf(request.council).includes(bareName(shown)))
      return {
        code: "table/council-not-in-sheet",
        severity: "error",
        at: { sheet: table.grid.sheet },
        facts: { council: request.council?.name ?? "", shown },
      };
  }
  const found = councilIn(
    [...titles, table.grid.sheet, ...[...table.page, ...around].map(({ text }) => text)],
    request.council,
  );
  const other = request.council !== null && found.code !== request.council.code && found.because !== null;
  return {
    code: request.council?.code ?? found.code,
    name: request.council?.name ?? found.name,
    evidence:
      found.because === null
        ? []
        : [
            {
              decision: "council",
              value: found.name ?? found.code ?? "",
              because: `“${found.because.slice(0, 80)}”`,
              confidence: 0.9,
            },
          ],
    issues: other
      ? [
          {
            code: "table/other-council-named",
            severity: "warning",
            at: { sheet: table.grid.sheet },
            facts: { council: request.council.name, found: found.because },
          },
        ]
      : [],
  };
};

/** The texts of the first column that has any, from the top of the sheet: a form is chosen once for all the tables on it. */
const textsAbove = ({ grid, headerTop }: Pick<RawTable, "grid" | "headerTop">): string[] => {
  const texts: string[] = [];
  for (let row = 1; row < Math.min(headerTop, 40); row++)
    for (let column = 1; column <= 4; column++) {
      const text = cellText(grid, row, column);
      if (text !== "" && text !== texts.at(-1)) texts.push(text);
    }
  return texts;
};
