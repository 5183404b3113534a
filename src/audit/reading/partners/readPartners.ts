import type { CaseFigure, CasePartner } from "../../../model/businessCase";
import type { CellRef } from "../../../model/cells";
import type { Evidence } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import { missing } from "../../../model/missing";
import type { Pounds } from "../../../model/money";
import { readCell } from "../../../read/cell/readCell";
import { readMoney } from "../amounts/readMoney";
import { scaleUnder, type UnitAround } from "../amounts/scaleUnder";
import type { CaseColumn, CaseTable } from "../tables/caseTable";
import { namedRows } from "../tables/namedRows";
import { readShares } from "./readShares";

/** The partners of a table, and what was noticed. `stated`: the person's unit holds whatever the headers say. */
export const readPartners = (
  table: CaseTable,
  unit: UnitAround,
): {
  readonly partners: readonly CasePartner[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
  readonly taken: readonly number[];
} => {
  const { grid, columns } = table;
  const of = (role: CaseColumn["role"]): CaseColumn | undefined => columns.find((column) => column.role === role);
  const label = of("partner")?.column ?? table.extent.left;
  const { rows, taken } = namedRows(table, label);
  const issues: Issue[] = [];
  const cellAt = ({ at }: { readonly at: CellRef }, { column }: CaseColumn): CellRef => ({ ...at, column });
  const share = of("share");
  const read = share
    ? readShares(
        grid,
        rows.map((row) => cellAt(row, share)),
        share.header,
      )
    : { shares: [], evidence: [], issues: [] };
  const money = (at: CellRef, column: CaseColumn | undefined): CaseFigure<Pounds> => {
    if (!column) return notThere;
    const cell = { ...at, column: column.column };
    const { figure, issue } = readMoney(grid, cell, scaleUnder(column.header, unit));
    if (issue) issues.push(issue);
    return figure;
  };
  const count = (at: CellRef, column: CaseColumn | undefined): CaseFigure => {
    if (!column) return notThere;
    const { value, issue } = readCell(grid, at.row, column.column);
    if (issue) issues.push(issue);
    const cell = { ...at, column: column.column };
    return { value, at: cell, ...(typeof grid.value(at.row, column.column) === "number" && { worth: 1 }) };
  };
  const partners = rows.map(({ name, at }, place): CasePartner => ({
    name,
    at,
    share: read.shares[place] ?? notThere,
    totalExpenditure: money(at, of("total-expenditure")),
    inScope: money(at, of("in-scope")),
    staff: count(at, of("staff")),
  }));
  return { partners, evidence: read.evidence, issues: [...read.issues, ...issues], taken };
};

const notThere = { value: missing("column-not-in-table"), at: null } as const;
