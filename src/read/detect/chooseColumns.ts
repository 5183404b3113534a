import type { Issue } from "../../model/issue";
import { isKnown } from "../../model/missing";
import { type FinancialYear, startOf } from "../../model/year";
import type { MoneyKind } from "../amount/figureRow";
import { readCell } from "../cell/readCell";
import { basisOf } from "./basisOf";
import type { RawColumn, RawRow, RawTable } from "./rawTable";

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

/** The asked year's columns, else the latest year with an outturn, else the latest; outturn before budget; columns without a figure left out. */
export const chooseColumns = (table: RawTable, asked: FinancialYear | undefined): ChosenColumns => {
  const money = table.columns.filter(({ kind, year }) => kind !== "ignored" && (kind !== null || year !== null));
  const years = [...new Set(money.flatMap(({ year }) => year ?? []))].sort((a, b) => startOf(b) - startOf(a));
  const spent = years.find((year) => money.some((each) => each.year === year && each.status === "outturn"));
  const year = asked !== undefined && years.includes(asked) ? asked : (spent ?? years[0] ?? null);
  const ofYear = money.filter((each) => each.year === null || each.year === year);
  const status =
    (["outturn", "budget"] as const).find((wanted) => ofYear.some((each) => each.status === wanted)) ?? null;
  const usable = ofYear
    .filter((each) => each.status === null || each.status === status)
    .filter((column) => table.rows.some((row) => isFigure(table, row, column)));
  return { ...byKind(usable, table), year, status };
};

const byKind = (usable: readonly RawColumn[], table: RawTable): Pick<ChosenColumns, "columns" | "issues"> => {
  const found: Partial<Record<MoneyKind, RawColumn[]>> = {};
  const alike: RawColumn[][] = [];
  for (const kind of kinds) {
    const own = usable.filter((column) => column.kind === kind);
    if (own.length === 0) continue;
    const totals = own.filter(isTotal);
    if (kind === "other-expenditure") found[kind] = own;
    else if (totals.length === 1 || own.length === 1) found[kind] = totals.length === 1 ? totals : own;
    else {
      found[kind] = own.slice(0, 1);
      alike.push(own);
    }
  }
  const unnamed = usable.filter(({ kind }) => kind === "amount" || kind === null);
  const only = unnamed.filter(isTotal).length === 1 ? unnamed.filter(isTotal) : unnamed;
  const [first] = only;
  const stated = found.gross !== undefined || found.net !== undefined;
  if (first && !stated && (found["other-expenditure"] === undefined || isTotal(first))) {
    found[basisOf(table) ?? "gross"] = [first];
    if (only.length > 1) alike.push(only);
  }
  return { columns: found, issues: alike.map((columns) => alikeIssue(columns, table)) };
};

const kinds: readonly MoneyKind[] = [
  "gross",
  "income",
  "other-income",
  "fees",
  "net",
  "recharges",
  "capital",
  "employees",
  "other-expenditure",
];

/** A column called a total holds the others of its kind. */
const isTotal = ({ header }: RawColumn): boolean => /\btotal\b/iu.test(header);

const isFigure = (table: RawTable, row: RawRow, { column }: RawColumn): boolean => {
  const { value, issue } = readCell(table.grid, row.row, column);
  return isKnown(value) || issue?.severity === "error";
};

/** Several columns claim the same role: the first is read, and said so, because it may not be the one that was meant. */
const alikeIssue = (columns: readonly RawColumn[], table: RawTable): Issue => {
  const [first] = columns;
  const places = columns.map(({ column }) => column);
  return {
    code: "table/columns-alike",
    severity: "warning",
    at: {
      cells: {
        sheet: table.grid.sheet,
        top: table.headerTop,
        bottom: table.headerBottom,
        left: Math.min(...places),
        right: Math.max(...places),
      },
    },
    facts: { chosen: first?.header ?? "", count: columns.length },
  };
};
