import { type CellRange, readableRange, rangeOf } from "../../model/cells";
import type { Issue } from "../../model/issue";
import type { Ledger } from "../../model/ledger";
import { cellText } from "../cell/cellText";
import type { LedgerFrame } from "./columns/ledgerFrame";
import type { LedgerRoles } from "./columns/ledgerRoles";
import type { Transactions } from "./transactions/readTransactions";

/** What a person should look at in a ledger, with places and pounds. */
export const ledgerIssues = (
  frame: LedgerFrame,
  roles: LedgerRoles,
  read: Transactions,
  facts: Ledger,
  hiddenSheets: ReadonlySet<string>,
): Issue[] => {
  const { extent, cells, rows, dated, sums } = read;
  const warning = (code: string, cellsAt: CellRange, said: Issue["facts"] = {}): Issue => ({
    code,
    severity: "warning",
    at: { cells: cellsAt },
    facts: said,
  });
  const [amounts = extent] = facts.plus;
  const issues: Issue[] = [];
  if (facts.duplicates === null) issues.push({ ...warning("ledger/duplicates-unknown", extent), severity: "note" });
  else if (facts.duplicates.all.rows > 0)
    issues.push(
      warning("ledger/duplicates", amounts, {
        rows: facts.duplicates.all.rows,
        pounds: facts.duplicates.all.pounds,
        compared: facts.duplicates.compared.join(", "),
      }),
    );
  if (dated && facts.otherYears.rows > 0)
    issues.push(
      warning("ledger/other-years", amounts, {
        rows: facts.otherYears.rows,
        pounds: facts.otherYears.pounds,
        year: dated.year,
        years: [...dated.rows.keys()].filter((year) => year !== dated.year).join(", "),
      }),
    );
  if (dated && dated.undated > 0)
    issues.push(
      warning("ledger/undated", extent, {
        rows: dated.undated,
        kept: sums.undatedLeftOut === 0 ? "yes" : "no",
        year: dated.year,
      }),
    );
  if (read.months < 12) issues.push(warning("table/part-year", extent, { months: read.months }));
  if (facts.unreadable > 0) issues.push(unreadableIssue(read, facts));
  if (cells.amounts.spelt > 0 && cells.amounts.firstSpelt)
    issues.push({
      ...warning("cell/number-as-text", rangeOf(cells.amounts.firstSpelt), { count: cells.amounts.spelt }),
      severity: "note",
    });
  for (const { row, label, amount } of rows.totals.filter(({ agrees }) => !agrees).slice(0, listedTotals))
    issues.push(
      warning(
        "ledger/total-differs",
        { ...amounts, top: row, bottom: row },
        { label, pounds: amount * facts.multiplier },
      ),
    );
  if (rows.below.rows > 0)
    issues.push(
      warning(
        "ledger/below",
        { ...amounts, top: rows.below.first, bottom: rows.below.first },
        { rows: rows.below.rows, pounds: rows.below.sum * facts.multiplier },
      ),
    );
  if (read.year === null)
    issues.push({ code: "table/year-not-stated", severity: "warning", at: { sheet: extent.sheet } });
  if (hiddenSheets.has(extent.sheet))
    issues.push({ code: "table/hidden-sheet", severity: "warning", at: { sheet: extent.sheet } });
  const hidden = [...frame.grid.hiddenRows].filter((row) => row >= cells.top && row <= extent.bottom).length;
  if (hidden > 0) issues.push(warning("table/hidden-rows", extent, { count: hidden }));
  return [...issues, ...alike(frame, roles)];
};

/** A ledger printed with subtotals may have thousands. */
const listedTotals = 20;

const unreadableIssue = ({ cells }: Transactions, { unreadable }: Ledger): Issue => {
  const { grid, amounts } = cells;
  const [first] = amounts.unreadable;
  const value = first && grid.value(first.row, first.column);
  return {
    code: "ledger/unreadable",
    severity: "warning",
    ...(first ? { at: { cells: rangeOf(first) } } : {}),
    facts: {
      rows: unreadable,
      cells: amounts.unreadable.map((cell) => readableRange(rangeOf(cell))).join(", "),
      found:
        first && typeof value === "string"
          ? cellText(grid, first.row, first.column).slice(0, 60)
          : value !== null && typeof value === "object"
            ? value.error
            : "",
    },
  };
};

/** Columns that could as well be the amounts: the first is read, and said so. */
const alike = (frame: LedgerFrame, { amount, stated }: LedgerRoles): Issue[] => {
  if (!amount || stated.has(amount.column.column)) return [];
  const same = frame.columns.filter(
    ({ use, rank, content }) =>
      use === amount.column.use && rank === amount.column.rank && content.amounts * 2 > content.filled,
  );
  const { sheet } = frame.grid;
  const places = same.map(({ column }) => column);
  return same.length < 2
    ? []
    : [
        {
          code: "table/columns-alike",
          severity: "warning",
          at: {
            cells: {
              sheet,
              top: frame.headerTop,
              bottom: frame.headerBottom,
              left: Math.min(...places),
              right: Math.max(...places),
            },
          },
          facts: { chosen: amount.column.header, count: same.length },
        },
      ];
};
