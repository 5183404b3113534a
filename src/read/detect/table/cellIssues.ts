import type { Issue } from "../../../model/issue";
import { readRange, type Sheets } from "../../amount/amountOf";
import { rectangles } from "../../amount/signedCells";
import type { CostLine, StatedTotal } from "../../../model/costTable";

/** What was noticed in the cells that lines and totals are made of: errors and text by address, numbers stored as text by range. */
export const cellIssues = (amounts: readonly (CostLine | StatedTotal)[], sheets: Sheets): Issue[] => {
  const found = new Map<string, Issue>();
  for (const { amounts: byRole } of amounts)
    for (const amount of Object.values(byRole))
      for (const range of [...amount.plus, ...amount.minus])
        for (const { issue } of readRange(sheets, range)) if (issue) found.set(JSON.stringify(issue.at), issue);
  const all = [...found.values()];
  const single = all.filter(({ code }) => code !== "cell/number-as-text");
  const texts = all.filter(({ code }) => code === "cell/number-as-text").flatMap(cellOf);
  return [
    ...single,
    ...rectangles(texts).map((cells): Issue => ({
      code: "cell/number-as-text",
      severity: "note",
      at: { cells },
      facts: { count: (cells.bottom - cells.top + 1) * (cells.right - cells.left + 1) },
    })),
  ];
};

const cellOf = ({ at }: Issue) =>
  at !== undefined && "cells" in at ? [{ sheet: at.cells.sheet, row: at.cells.top, column: at.cells.left }] : [];
