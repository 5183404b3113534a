import { isMoneyRole, moneyRoles } from "../../../model/corrections";
import type { Issue } from "../../../model/issue";
import { isKnown } from "../../../model/missing";
import { type FinancialYear, startOf } from "../../../model/year";
import type { MoneyKind } from "../../amount/figureRow";
import { readCell } from "../../cell/readCell";
import { basisOf } from "./basisOf";
import type { HeaderKind } from "../header/columnRole";
import type { RawColumn, RawRow, RawTable } from "../table/rawTable";

/** Money columns by role. Only other expenditure may have several; they are added up. */
export type ColumnsByKind = Readonly<Partial<Record<MoneyKind, readonly RawColumn[]>>>;

/** The columns to read, of one year and status. */
export interface ChosenColumns {
  readonly columns: ColumnsByKind;
  /** The year in the headers, or null when they give none. */
  readonly year: FinancialYear | null;
  readonly status: "outturn" | "budget" | null;
  readonly issues: readonly Issue[];
}

/**
 * The asked year's columns, else the latest year with an outturn, else the latest; outturn before budget; columns without a figure left out. Columns
 * that the person states come before what headers say: they settle the year, are read whatever their own year, and no other column takes their role.
 */
export const chooseColumns = (table: RawTable, asked: FinancialYear | undefined): ChosenColumns => {
  const money = table.columns.filter(
    (each) => isStatedMoney(each) || (each.kind !== "ignored" && (each.kind !== null || each.year !== null)),
  );
  const stated = money.filter(isStatedMoney);
  const year = yearOf(stated, asked) ?? yearOf(money, asked);
  const ofYear = (each: RawColumn): boolean => each.year === null || each.year === year;
  const status = statusOf(stated.filter(ofYear)) ?? statusOf(money.filter(ofYear));
  const usable = money
    .filter((each) =>
      each.stated === null
        ? ofYear(each) && (each.status === null || each.status === status) && !isTaken(each, stated)
        : isStatedMoney(each),
    )
    .filter((column) => table.rows.some((row) => isFigure(table, row, column)));
  const { columns, alike } = byKind(usable, table);
  return {
    columns,
    year,
    // A budget beside them says nothing of figures that are read under another header.
    status: statusOf(Object.values(columns).flat()),
    issues: [...alike.map((each) => alikeIssue(each, table)), ...apart(stated, table)],
  };
};

/** What a column is: what the person says, else what its header says. */
export const kindOf = ({ stated, kind }: RawColumn): HeaderKind | "label" | null => {
  if (stated === null) return kind;
  return stated === "label" || isMoneyRole(stated) ? stated : "ignored";
};

const isStatedMoney = ({ stated }: RawColumn): boolean => stated !== null && isMoneyRole(stated);

/** Other expenditure is added up, so any number of columns may be it. */
const isTaken = ({ kind }: RawColumn, stated: readonly RawColumn[]): boolean =>
  kind !== "other-expenditure" && stated.some((each) => each.stated === kind);

const yearOf = (columns: readonly RawColumn[], asked: FinancialYear | undefined): FinancialYear | null => {
  const years = [...new Set(columns.flatMap(({ year }) => year ?? []))].sort((a, b) => startOf(b) - startOf(a));
  const spent = years.find((year) => columns.some((each) => each.year === year && each.status === "outturn"));
  return asked !== undefined && years.includes(asked) ? asked : (spent ?? years[0] ?? null);
};

const statusOf = (columns: readonly RawColumn[]): "outturn" | "budget" | null =>
  (["outturn", "budget"] as const).find((wanted) => columns.some(({ status }) => status === wanted)) ?? null;

const byKind = (
  usable: readonly RawColumn[],
  table: RawTable,
): { readonly columns: ColumnsByKind; readonly alike: readonly (readonly RawColumn[])[] } => {
  const found: Partial<Record<MoneyKind, RawColumn[]>> = {};
  const alike: RawColumn[][] = [];
  for (const kind of moneyRoles) {
    const own = usable.filter((column) => kindOf(column) === kind);
    if (own.length === 0) continue;
    const totals = own.filter(isTotal);
    if (kind === "other-expenditure") found[kind] = own;
    else if (totals.length === 1 || own.length === 1) found[kind] = totals.length === 1 ? totals : own;
    else {
      found[kind] = own.slice(0, 1);
      alike.push(own);
    }
  }
  const unnamed = usable.filter((column) => kindOf(column) === "amount" || kindOf(column) === null);
  const only = unnamed.filter(isTotal).length === 1 ? unnamed.filter(isTotal) : unnamed;
  const [first] = only;
  const stated = found.gross !== undefined || found.net !== undefined;
  if (first && !stated && (found["other-expenditure"] === undefined || isTotal(first))) {
    found[basisOf(table) ?? "gross"] = [first];
    if (only.length > 1) alike.push(only);
  }
  return { columns: found, alike };
};

/** A column called a total holds the others of its kind. */
const isTotal = ({ header }: RawColumn): boolean => /\btotal\b/iu.test(header);

const isFigure = (table: RawTable, row: RawRow, { column }: RawColumn): boolean => {
  const { value, issue } = readCell(table.grid, row.row, column);
  return isKnown(value) || issue?.severity === "error";
};

/** Several columns claim the same role: the first is read, and said so, because it may not be the one that was meant. */
const alikeIssue = (columns: readonly RawColumn[], table: RawTable): Issue => ({
  code: "table/columns-alike",
  severity: "warning",
  at: headersOf(columns, table),
  facts: { chosen: columns[0]?.header ?? "", count: columns.length },
});

/** The person's own columns are of different years: they are read, and said so. */
const apart = (stated: readonly RawColumn[], table: RawTable): Issue[] => {
  const years = [...new Set(stated.flatMap(({ year }) => year ?? []))].sort();
  return years.length < 2
    ? []
    : [
        {
          code: "table/stated-years-differ",
          severity: "warning",
          at: headersOf(stated, table),
          facts: { years: years.join(", ") },
        },
      ];
};

const headersOf = (columns: readonly RawColumn[], { grid, headerTop, headerBottom }: RawTable) => {
  const places = columns.map(({ column }) => column);
  return {
    cells: {
      sheet: grid.sheet,
      top: headerTop,
      bottom: headerBottom,
      left: Math.min(...places),
      right: Math.max(...places),
    },
  };
};
