import type { CellRange, CellRef } from "../../../model/cells";
import type { SignsShown } from "../../../model/corrections";
import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import type { Scale } from "../../../model/money";
import type { FinancialYear } from "../../../model/year";
import type { FigureRow, Signs } from "../../amount/figureRow";
import { basisOf } from "./basisOf";
import { chooseColumns, type ColumnsByKind, kindOf } from "./chooseColumns";
import { columnEvidence } from "./columnEvidence";
import { columnScales, mixedEvidence, partsInUnits, type ScalesByKind, unitsDiffer } from "../units/mixedUnits";
import { statusIn } from "../years/periodIn";
import type { RawColumn, RawRow, RawTable } from "../table/rawTable";
import { signsOf } from "./signsOf";
import { unitOf, unitStated } from "../units/unitOf";
import { firstYear, yearEvidence } from "../years/yearEvidence";

/** What a raw table's money means: which column has which role, the year, the unit and the signs. */
export interface MoneyPlan {
  readonly columns: ColumnsByKind;
  readonly year: FinancialYear | null;
  readonly status: "outturn" | "budget" | null;
  readonly scale: Scale;
  /** True when a title, a header or the person states the unit. */
  readonly unitStated: boolean;
  /** The unit that the table's own words give it, which the person's may differ from. */
  readonly scaleAsRead: Scale;
  /** The units of columns that state another than the table's. */
  readonly scales: ScalesByKind;
  readonly signs: Signs;
  /** True when a header or title says whether amounts are gross or net. */
  readonly basisStated: boolean;
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/**
 * Decides what a table's money columns are; an issue says why they cannot be used. `elsewhere` is text of the workbook that holds for all sheets,
 * `given` the unit and `shown` the signs that the person states.
 */
export const moneyPlan = (
  table: RawTable,
  asked: FinancialYear | undefined,
  elsewhere: readonly string[],
  given?: Scale,
  shown?: SignsShown,
): MoneyPlan | Issue => {
  const chosen = chooseColumns(table, asked);
  const { columns } = chosen;
  const around = [...table.page.map(({ text }) => text), ...elsewhere];
  const named = table.columns.find(({ column }) => column === table.labelColumn)?.header ?? "";
  const titled = [...table.titles.map(({ text }) => text), named, table.grid.sheet];
  const year = chosen.year ?? table.down?.year ?? firstYear(titled)?.year ?? firstYear(around)?.year ?? null;
  if (asked !== undefined && year !== null && year !== asked)
    return {
      code: "table/year-not-in-sheet",
      severity: "error",
      at: { sheet: table.grid.sheet },
      facts: { year: asked, found: year },
    };
  const cost = columns.gross ?? columns.net ?? columns["other-expenditure"] ?? [];
  if (cost.length === 0)
    return {
      code: "table/no-amounts",
      severity: "error",
      at: { cells: table.extent },
    };
  const asRead = unitOf(table, cost, around);
  const unit = given === undefined ? asRead : unitStated(table, cost, given);
  const apart = partsInUnits(table, columns, asRead.scale);
  if (apart) return apart;
  const scales = columnScales(columns, asRead.scale);
  const { signs, because, confidence } = signsOf(table, columns, shown);
  const basisStated =
    cost.some((each) => kindOf(each) !== "amount" && kindOf(each) !== null) || basisOf(table) !== null;
  const place = extentOf(table, cost);
  const dated = year ?? asked ?? null;
  const isDown = table.down !== undefined && table.down.year !== null;
  const periodEvidence = [
    ...(table.down?.evidence ?? []),
    ...(dated === null || isDown ? [] : [yearEvidence(table, dated, chosen.year !== null, asked, { titled, around })]),
  ];
  return {
    columns,
    year: dated,
    status:
      chosen.status ??
      table.down?.status ??
      titled.map(statusIn).find((status) => status !== null) ??
      around.map(statusIn).find((status) => status !== null) ??
      null,
    scale: unit.scale,
    unitStated: unit.stated,
    scaleAsRead: asRead.scale,
    scales,
    signs,
    basisStated,
    evidence: [
      ...periodEvidence,
      ...columnEvidence(table, columns),
      {
        decision: "unit",
        value: String(unit.scale),
        because: unit.because,
        at: place,
        confidence: unit.confidence,
      },
      ...mixedEvidence(table, columns, scales),
      {
        decision: "sign",
        value: `${signs.cost > 0 ? "cost positive" : "cost negative"}, ${signs.income < 0 ? "income positive" : "income negative"}`,
        because,
        at: place,
        confidence,
      },
    ],
    issues: [
      ...chosen.issues,
      ...unit.issues,
      ...unitsDiffer(table, columns, unit.scale, scales),
      ...(basisStated
        ? []
        : [
            {
              code: "table/basis-assumed",
              severity: "warning" as const,
              at: { cells: place },
              facts: { header: cost[0]?.header ?? "" },
            },
          ]),
      ...(asked === undefined && year === null
        ? [{ code: "table/year-not-stated", severity: "warning" as const, at: { sheet: table.grid.sheet } }]
        : []),
    ],
  };
};

/** A raw row's figures under a plan. */
export const figureRow = (table: RawTable, plan: MoneyPlan, row: RawRow): FigureRow => ({
  label: row.label,
  code: row.code,
  at: { sheet: table.grid.sheet, row: row.row, column: table.labelColumn },
  section: row.section,
  cells: Object.fromEntries(
    Object.entries(plan.columns).map(([kind, columns]) => [
      kind,
      columns.map(({ column }): CellRef => ({ sheet: table.grid.sheet, row: row.row, column })),
    ]),
  ),
  scale: row.scale ?? plan.scale,
  ...(row.scale === null ? { scales: plan.scales } : {}),
});

const extentOf = (table: RawTable, columns: readonly RawColumn[]): CellRange => ({
  sheet: table.grid.sheet,
  top: table.headerTop,
  bottom: table.extent.bottom,
  left: Math.min(...columns.map(({ column }) => column)),
  right: Math.max(...columns.map(({ column }) => column)),
});
