import type { Grid } from "../../../model/grid";
import type { Scale } from "../../../model/money";
import { noUnit, unitIn, unitStatedByPerson, type CaseUnit } from "../amounts/unitAround";
import type { CaseTable } from "../tables/caseTable";
import { isMoneyColumn } from "../tables/kindOfTable";
import { sheetUnit } from "./sheetUnit";

/** The units of a case's tables. */
export interface UnitsOfCase {
  /** Of a table, or of what stands outside one on a sheet. */
  readonly of: (grid: Grid, table: CaseTable | null) => CaseUnit & { readonly byPerson: boolean };
}

/**
 * The unit of each table: as the person says; else as its headers, the texts above it, its sheet, or the other tables of money of the case state; else pounds. A
 * case whose tables state different units lends none of them to a table that states none.
 */
export const unitsOfCase = (
  sheets: readonly { readonly grid: Grid; readonly tables: readonly CaseTable[] }[],
  stated: Scale | undefined,
): UnitsOfCase => {
  const pages = new Map(sheets.map(({ grid, tables }) => [grid, sheetUnit(grid, tables)] as const));
  const own = new Map(
    sheets.flatMap(({ grid, tables }) =>
      tables.map((table) => [table, unitOfTable(table) ?? pages.get(grid)] as const),
    ),
  );
  const money = [...own].filter(([{ kind }]) => kind === "money").flatMap(([, unit]) => unit ?? []);
  const [first] = money;
  const agreed = first && money.every(({ scale }) => scale === first.scale) ? first : undefined;
  const lent = agreed && { ...agreed, because: `as the case elsewhere: ${agreed.because}`, confidence: 0.6 };
  return {
    of: (grid, table) => {
      if (stated !== undefined) return { ...unitStatedByPerson(stated), byPerson: true };
      return { ...((table ? own.get(table) : pages.get(grid)) ?? lent ?? noUnit), byPerson: false };
    },
  };
};

const unitOfTable = (table: CaseTable): CaseUnit | undefined => {
  const money = table.columns.filter((column) => isMoneyColumn(column) || table.kind !== "money");
  const corner = table.columns.filter((column) => !money.includes(column));
  return unitIn(
    [...money, ...corner].map(({ header }) => header),
    table.above,
  );
};
