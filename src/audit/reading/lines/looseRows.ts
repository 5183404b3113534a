import type { Grid } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import { missing } from "../../../model/missing";
import type { Scale } from "../../../model/money";
import { cellText, hasWords } from "../../../read/cell/cellText";
import { isYearNumber } from "../../../read/detect/years/yearNumber";
import { scaleIn } from "../../../read/detect/units/scaleIn";
import { isUnit } from "../../../read/detect/units/unitAfter";
import { unitOfText } from "../amounts/unitAround";
import { readMoney } from "../amounts/readMoney";
import type { UnitAround } from "../amounts/scaleUnder";
import { issueAt } from "../issueAt";
import type { Consumed } from "../sheet/consumed";
import { isMoneyLike, widestCase } from "../tables/headerCells";
import { partIn } from "../words/partWords";
import { topicIn } from "../words/topicWords";
import { isPlainTitle, rowKind } from "../words/rowWords";
import type { MoneyRow, MoneyTable } from "./moneyRow";
import { partOfRow } from "./partOfRow";
import type { RowsRead } from "./rowsRead";

/** Longer sheets are lists and no business cases. */
const longestLoose = 400;

/**
 * Labels beside an amount, without a header over them: “Annual savings | £30m”, or a list under a heading that says savings or costs. Only what the heading or the
 * label itself says to be a part of the case. `stated`: the person's unit holds whatever the words say.
 */
export const looseRows = (grid: Grid, consumed: Consumed, unit: UnitAround): RowsRead => {
  const rows: MoneyRow[] = [];
  const issues: Issue[] = [];
  const taken: number[] = [];
  if (grid.rowCount > longestLoose) return { rows, issues, taken };
  let heading = { text: "", scale: unit.scale };
  let table = tableAt(grid, 1, unit.scale);
  for (let row = 1; row <= grid.rowCount; row++) {
    const cells = freeCells(grid, row, consumed);
    const [first, ...others] = cells;
    if (first === undefined || !hasWords(grid, row, first)) continue;
    const label = cellText(grid, row, first);
    const amounts = others.filter((column) => isAmountCell(grid, row, column));
    if (amounts.length === 0) {
      const units = others.map((column) => cellText(grid, row, column)).filter(isUnit);
      if (others.length > units.length || topicIn(label) !== undefined) continue;
      const says = partIn(label) !== null && isPlainTitle(label);
      const said = unit.stated ? undefined : (unitOfText(label) ?? units.map((text) => scaleIn(text))[0]);
      heading = { text: says ? label : "", scale: said ?? unit.scale };
      table = tableAt(grid, row, heading.scale);
      continue;
    }
    const [amount] = amounts;
    const between = others.filter(
      (column) => amount !== undefined && column < amount && !isMoneyLike(grid, row, column),
    );
    if (amount === undefined || between.some((column) => !isUnit(cellText(grid, row, column)))) continue;
    if (notMoney.test(label) || topicIn(label) !== undefined || label.split(" ").length > 14) continue;
    const { part, because } = partOfRow({
      kind: "",
      section: heading.text,
      columns: null,
      manyParts: false,
      columnHeader: "",
      labelHeader: "",
      titles: [],
      sheet: "",
      label,
    });
    if (part === null || part === "none") continue;
    const at = { sheet: grid.sheet, row, column: first };
    const own = unit.stated ? undefined : unitOfText(label);
    const { figure, issue } = readMoney(grid, { ...at, column: amount }, own ?? heading.scale);
    if (issue) issues.push(issue);
    if (amounts.length > 1) issues.push(issueAt("case/several-amounts", "error", figure.at, { columns: "no header" }));
    consumed.take([row], first, amounts.at(-1) ?? amount);
    taken.push(row);
    rows.push({
      label,
      at,
      is: rowKind(label),
      part,
      because,
      functionSaid: "",
      annual: amounts.length > 1 ? { value: missing("not-comparable"), at: figure.at } : figure,
      total: null,
      years: [],
      table,
      section: heading.text,
    });
  }
  return { rows, issues, taken };
};

const tableAt = (grid: Grid, row: number, scale: Scale): MoneyTable => ({
  extent: { sheet: grid.sheet, top: row, left: 1, bottom: row, right: grid.columnCount },
  scale,
  byPartner: false,
  headed: false,
});

const freeCells = (grid: Grid, row: number, consumed: Consumed): readonly number[] => {
  const cells: number[] = [];
  for (let column = 1; column <= Math.min(grid.columnCount, widestCase); column++)
    if (grid.value(row, column) !== null && !consumed.has(row, column)) cells.push(column);
  return cells;
};

const isAmountCell = (grid: Grid, row: number, column: number): boolean =>
  isMoneyLike(grid, row, column) &&
  !isYearNumber(grid.value(row, column)) &&
  !grid.isPercent(row, column) &&
  !grid.isDate(row, column);

/** Labels of what is counted and not paid. */
const notMoney =
  /\b(?:number|count|staff|ftes?|posts|headcount|councils|hours?|weeks?|months?|rates?|dates?|version|page|per ?cent(?:age)?|share|proportion|multiplier|score|term|period)\b|%/iu;
