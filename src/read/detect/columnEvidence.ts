import type { Evidence } from "../../model/costTable";
import { asStated } from "./asStated";
import type { ColumnsByKind } from "./chooseColumns";
import type { RawColumn, RawTable } from "./rawTable";

/** What each column that is read rests on, and each that the person states otherwise. */
export const columnEvidence = (table: RawTable, columns: ColumnsByKind): Evidence[] => {
  const read = Object.entries(columns).flatMap(([kind, [first]]) => (first ? [{ kind, first }] : []));
  const others = table.columns.filter((each) => read.every(({ first }) => first !== each));
  return [
    ...read.map(({ kind, first }) =>
      first.stated === null
        ? {
            decision: "column",
            value: kind,
            because: `header “${first.header}”`,
            at: cellsOf(table, first),
            confidence: first.kind === kind ? 0.95 : 0.6,
          }
        : statedEvidence(table, first, kind),
    ),
    ...others.flatMap((each) => (each.stated === null ? [] : [statedEvidence(table, each, each.stated)])),
  ];
};

const statedEvidence = (table: RawTable, column: RawColumn, value: string): Evidence => ({
  decision: "column",
  value,
  because: asStated,
  at: cellsOf(table, column),
  confidence: 1,
});

const cellsOf = ({ grid, headerTop, extent }: RawTable, { column }: RawColumn) => ({
  sheet: grid.sheet,
  top: headerTop,
  bottom: extent.bottom,
  left: column,
  right: column,
});
