import { casePartsOfMoney } from "../../model/businessCase";
import type { Issue } from "../../model/issue";
import type { StatedCaseLine } from "../../model/statedCase";
import { isFunctionId, type FunctionId } from "../../model/taxonomy";
import { caseLineHeaders as headers } from "../../report/case/caseHeaders";
import type { OurRow } from "../ourTable";
import { parseCells } from "../parseCells";
import { wordIn } from "./wordIn";

/** The lines of which somebody said on the sheet what they are: those whose part or function is not the one found beside it. */
export const rememberedLines = (rows: readonly OurRow[], noted: (issue: Issue) => void): readonly StatedCaseLine[] =>
  rows.flatMap((row) => {
    const line = lineOn(row, noted);
    return line && (line.part !== undefined || line.function !== undefined) ? [line] : [];
  });

/** The sheets that the lines stood on. */
export const sheetsRead = (rows: readonly OurRow[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => parseCells(wordIn(row, headers.cell))?.sheet ?? [])),
];

const lineOn = (row: OurRow, noted: (issue: Issue) => void): StatedCaseLine | undefined => {
  const cell = parseCells(wordIn(row, headers.cell));
  if (!cell) return undefined;
  const part = isSaid(row, headers.part, headers.partFound) ? partIn(row, noted) : undefined;
  const about = isSaid(row, headers.function, headers.functionFound) ? functionIn(row, noted) : undefined;
  return {
    at: { sheet: cell.sheet, row: cell.top, column: cell.left },
    label: wordIn(row, headers.label),
    ...(part === undefined ? {} : { part }),
    ...(about === undefined ? {} : { function: about }),
  };
};

/** What was cleared is found anew, and so is what stands as it was found. */
const isSaid = (row: OurRow, header: string, found: string): boolean =>
  wordIn(row, header) !== "" && wordIn(row, header) !== wordIn(row, found);

const partIn = (row: OurRow, noted: (issue: Issue) => void): StatedCaseLine["part"] => {
  const said = wordIn(row, headers.part).toLowerCase().replaceAll(/\s+/gu, "-");
  const part = [...casePartsOfMoney, "ignored" as const].find((one) => one === said);
  if (!part) noted(row.problem("case/part-unknown", headers.part));
  return part;
};

/** Null where the line is about no one function. */
const functionIn = (row: OurRow, noted: (issue: Issue) => void): FunctionId | null | undefined => {
  const said = wordIn(row, headers.function);
  if (/^\[[xz]\]$/u.test(said)) return null;
  if (isFunctionId(said)) return said;
  noted(row.problem("case/function-unknown", headers.function));
  return undefined;
};
