import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import type { Scale } from "../../../model/money";
import { type MoneyKind, partsOfGross } from "../../amount/figureRow";
import type { ColumnsByKind } from "../money/chooseColumns";
import type { RawTable } from "../table/rawTable";

/** Units of the columns that state one of their own. */
export type ScalesByKind = Readonly<Partial<Record<MoneyKind, Scale>>>;

/** The money columns whose header states another unit than the table's. */
export const columnScales = (columns: ColumnsByKind, ofTable: Scale): ScalesByKind =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([kind, [first]]) =>
      first && first.scale !== null && first.scale !== ofTable ? [[kind, first.scale]] : [],
    ),
  );

/** What each column's own unit rests on. */
export const mixedEvidence = (table: RawTable, columns: ColumnsByKind, scales: ScalesByKind): Evidence[] =>
  Object.entries(columns).flatMap(([kind, [first]]) => {
    const scale = scales[kind as MoneyKind];
    if (!first || scale === undefined) return [];
    return [
      {
        decision: "unit",
        value: String(scale),
        because: `header “${first.header}”, apart from the other columns`,
        at: { ...table.extent, top: table.headerTop, left: first.column, right: first.column },
        confidence: 0.9,
      },
    ];
  });

/** That columns, sections or rows of one table are in different units, naming one of each; nothing where all are alike. */
export const unitsDiffer = (
  table: RawTable,
  columns: ColumnsByKind,
  scale: Scale,
  scales: ScalesByKind,
): readonly Issue[] => {
  const row = table.rows.find((each) => each.scale !== null && each.scale !== scale);
  const [kind, own] = Object.entries(scales)[0] ?? [];
  const column = kind === undefined ? undefined : columns[kind as MoneyKind]?.[0];
  const [second, unit] = column ? [column.header, own] : [row?.label, row?.scale];
  return second === undefined || unit === undefined || unit === null
    ? []
    : [
        {
          code: "table/units-differ",
          severity: "note",
          at: { cells: table.extent },
          facts: { scale, second, other: unit },
        },
      ];
};

/** Why a gross cost that is made of columns cannot be: they are in different units, and one formula adds them up. */
export const partsInUnits = (table: RawTable, columns: ColumnsByKind, ofTable: Scale): Issue | null => {
  if (columns.gross !== undefined || columns["other-expenditure"] === undefined) return null;
  const units = partsOfGross.flatMap((part) => (columns[part] ?? []).map(({ scale }) => scale ?? ofTable));
  return new Set(units).size < 2
    ? null
    : { code: "table/parts-in-units", severity: "error", at: { cells: table.extent } };
};
