import type { Evidence } from "../../../model/costTable";
import { asStated } from "./asStated";
import { basisOf } from "./basisOf";
import { type ColumnsByKind, kindOf } from "./chooseColumns";
import type { RawColumn, RawTable } from "../table/rawTable";

/** What each column that is read rests on, how else it could be read, and each that the person states otherwise. */
export const columnEvidence = (table: RawTable, columns: ColumnsByKind): Evidence[] => {
  const read = Object.entries(columns).flatMap(([kind, [first]]) => (first ? [{ kind, first }] : []));
  const others = table.columns.filter((each) => read.every(({ first }) => first !== each));
  return [
    ...labelEvidence(table),
    ...read.map(({ kind, first }) =>
      first.stated === null
        ? {
            decision: "column",
            value: kind,
            at: cellsOf(table, first.column),
            ...restsOn(table, kind, first, rivalsOf(first, others)),
          }
        : statedEvidence(table, first, kind),
    ),
    ...others.flatMap((each) => (each.stated === null ? [] : [statedEvidence(table, each, each.stated)])),
  ];
};

const restsOn = (
  table: RawTable,
  kind: string,
  { header, kind: named }: RawColumn,
  rivals: readonly RawColumn[],
): Pick<Evidence, "because" | "confidence"> => {
  const or = rivals.length > 0 ? `; “${rivals.map((each) => each.header).join("”, “")}” could be meant as well` : "";
  if (named === kind) return { because: `header “${header}”${or}`, confidence: rivals.length > 0 ? 0.5 : 0.95 };
  const said = basisOf(table);
  return said === null
    ? { because: `header “${header}”, which could be gross or net${or}`, confidence: rivals.length > 0 ? 0.4 : 0.5 }
    : { because: `header “${header}” under words that say ${said}${or}`, confidence: rivals.length > 0 ? 0.5 : 0.75 };
};

/** Columns of the same kind, year and status that nothing else tells apart. */
const rivalsOf = (first: RawColumn, others: readonly RawColumn[]): readonly RawColumn[] =>
  kindOf(first) === "other-expenditure"
    ? []
    : others.filter(
        (each) =>
          each.stated === null &&
          kindOf(each) === kindOf(first) &&
          each.year === first.year &&
          each.status === first.status &&
          /\btotal\b/iu.test(each.header) === /\btotal\b/iu.test(first.header),
      );

/** The column that names the lines; less sure where another has nearly as many different words. */
const labelEvidence = (table: RawTable): Evidence[] => {
  const { labelColumn, labelRival, columns } = table;
  const header = columns.find(({ column }) => column === labelColumn);
  if (header && header.stated !== null) return [];
  const rival = columns.find(({ column }) => column === labelRival);
  return [
    {
      decision: "column",
      value: "label",
      because: `${header ? `“${header.header}” has` : "it has"} the most different words${rival ? `; “${rival.header}” has nearly as many` : ""}`,
      at: cellsOf(table, labelColumn),
      confidence: rival ? 0.6 : header ? 0.95 : 0.8,
    },
  ];
};

const statedEvidence = (table: RawTable, { column }: RawColumn, value: string): Evidence => ({
  decision: "column",
  value,
  because: asStated,
  at: cellsOf(table, column),
  confidence: 1,
});

const cellsOf = ({ grid, headerTop, extent }: RawTable, column: number) => ({
  sheet: grid.sheet,
  top: headerTop,
  bottom: extent.bottom,
  left: column,
  right: column,
});
