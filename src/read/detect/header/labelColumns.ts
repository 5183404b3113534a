import type { Grid } from "../../../model/grid";
import { cellText, hasWords } from "../../cell/cellText";
import type { Area, HeaderRows } from "./area";
import { downColumns } from "../years/downColumns";
import type { RawColumn } from "../table/rawTable";

/** Where a table keeps its words. */
export interface LabelColumns {
  readonly label: number;
  /** Another that could name the lines nearly as well; null without. */
  readonly rival: number | null;
  readonly code: number | null;
  /** A column of departments or groups beside the labels, repeated or only on the first row of each group. */
  readonly section: number | null;
  /** A column that gives each row's unit. */
  readonly unit: number | null;
  /** Columns that give each row's year, and whether it is outturn or budget. */
  readonly year: number | null;
  readonly status: number | null;
}

/**
 * Finds the label column: the one with the most different words among those left of the first money column (or anywhere, when none is),
 * preferring a header that says so; `stated` is the one that the person names, and columns of codes or sections are those that they state. Undefined when no column holds words.
 */
export const labelColumns = (
  grid: Grid,
  header: HeaderRows,
  area: Area,
  columns: readonly RawColumn[],
  stated?: number,
): LabelColumns | undefined => {
  const statedAs = (role: "code" | "section"): number | undefined =>
    columns.find((each) => each.stated === role)?.column;
  const named = [statedAs("code"), statedAs("section")];
  const money = columns
    .filter(({ column, kind, year }) => !named.includes(column) && (kind !== null || year !== null))
    .map(({ column }) => column);
  const firstMoney = Math.min(...money);
  const headerOf = (column: number): string => columns.find((each) => each.column === column)?.header ?? "";
  const down = downColumns(grid, header, area, columns);
  const described = Array.from({ length: area.right - area.left + 1 }, (_, place) => area.left + place)
    .filter(
      (column) =>
        ![...money, ...named, down.year, down.status].includes(column) && !/note|comment/iu.test(headerOf(column)),
    )
    .map((column) => ({ column, header: headerOf(column), ...wordsIn(grid, header.bottom + 1, area.bottom, column) }));
  const before = described.filter(({ column, different }) => column < firstMoney && different > 0);
  const texts = before.length > 0 ? before : described.filter(({ different }) => different > 0);
  const usable = texts.filter(
    ({ header: text, units, codes, filled }) =>
      !codeWords.test(text) && units === 0 && (codes === 0 || codes * 2 < filled),
  );
  const [best, second] = [...usable].sort((a, b) => worth(b) - worth(a) || b.column - a.column);
  const label = stated ?? best?.column;
  if (label === undefined) return undefined;
  const section = usable.find(({ column, header: text }) => column < label && sectionWords.test(text));
  const code = described.find(
    ({ column, header: text, codes, filled }) =>
      column !== label && (codeWords.test(text) || (column < firstMoney && codes > 0 && codes * 2 >= filled)),
  );
  return {
    label,
    rival: stated === undefined && best && second && worth(second) > worth(best) * nearly ? second.column : null,
    code: statedAs("code") ?? code?.column ?? null,
    section: statedAs("section") ?? section?.column ?? null,
    unit: described.find(({ header: text, units }) => unitWords.test(text) && units > 0)?.column ?? null,
    ...down,
  };
};

const labelWords =
  /\b(?:service|function|line|description|label|activity|name|item|detail|heading|head|cost cent(?:re|er)|budget|category|area)\b/iu;
const codeWords = /\b(?:code|ref(?:erence)?|line (?:no|number)|cc|account|ledger|id)\b|^(?:no\.?|#|line)$/iu;
const sectionWords = /\b(?:section|department|directorate|group|division|portfolio|committee|service area)\b/iu;
const unitWords = /\bunits?\b/iu;

/** A column with this part of the best one's words could be meant as well. Judgement of this project. */
const nearly = 0.7;

interface Described {
  readonly different: number;
  readonly header: string;
}

const worth = ({ different, header }: Described): number =>
  different * (labelWords.test(header) && !sectionWords.test(header) ? 2 : 1);

/** Looks at no more rows than a cost table has, so that a ledger does not cost a second pass. */
const sample = 400;

const wordsIn = (grid: Grid, top: number, bottom: number, column: number) => {
  const different = new Set<string>();
  let [filled, codes, units] = [0, 0, 0];
  for (let row = top; row <= Math.min(bottom, top + sample); row++) {
    const text = cellText(grid, row, column);
    if (text === "") continue;
    filled++;
    if (grid.isDate(row, column)) continue;
    if (/^[A-Z]{0,4}[-./]?\d{2,9}$/iu.test(text)) codes++;
    else if (/^(?:£|£?\s?['’]?000s?|£m|£k|pounds|thousands?|millions?)$/iu.test(text)) units++;
    else if (hasWords(grid, row, column)) different.add(text);
  }
  return { different: different.size, filled, codes, units };
};
