import type { Corrections } from "../../../model/corrections";
import type { Issue } from "../../../model/issue";
import { overlaps } from "../../asked/rectangles";
import { councilOf } from "../../detect/council/councilOf";
import { formFrame } from "../formFrame";
import { hiddenParts } from "../../detect/table/hiddenParts";
import { figureRow, type MoneyPlan, moneyPlan } from "../../detect/money/moneyPlan";
import type { RawTable } from "../../detect/table/rawTable";
import type { Reading } from "../../reading";
import { type FoundForm, formsIn, holdsCosts, type ReturnForms } from "./returnForms";

/** The forms of a return laid out a sheet each (or together), as a finance team has them; undefined when no sheet is one, or the selection lies in none of them. */
export const formsOnSheets = (reading: Reading, corrections: Corrections): ReturnForms | Issue | undefined => {
  const { rawTables, request, around, workbook } = reading;
  const texts = around.map(({ text }) => text);
  const recognised = rawTables
    // A return of net figures with line numbers is read by them.
    .filter(({ grid }) => formFrame(grid) === undefined)
    .map((table) => ({ table, forms: formsIn(table.rows.map(({ label }) => label)) }))
    .filter(({ forms }) => forms.length > 0);
  const [first] = recognised;
  const { selection } = request;
  if (!holdsCosts(recognised.flatMap(({ forms }) => forms))) return undefined;
  if (!first || (selection && !recognised.some(({ table }) => overlaps(table.extent, selection)))) return undefined;
  const planned: { readonly table: RawTable; readonly plan: MoneyPlan; readonly found: readonly FoundForm[] }[] = [];
  for (const { table, forms } of recognised) {
    const plan = moneyPlan(table, request.year, texts, corrections.scale);
    if ("code" in plan) return plan;
    const rows = table.rows.map((row) => figureRow(table, plan, row));
    planned.push({
      table,
      plan,
      found: forms.map((form) => ({ form, rows, signs: plan.signs, extent: table.extent })),
    });
  }
  const council = councilOf(first.table, reading);
  if ("severity" in council) return council;
  const years = [...new Set(planned.flatMap(({ plan }) => plan.year ?? []))];
  return {
    forms: planned.flatMap(({ found }) => found),
    year: years[0] ?? null,
    status: planned[0]?.plan.status ?? null,
    council: { code: council.code, name: council.name },
    notes: planned.flatMap(({ table }) => table.notes),
    evidence: [...planned.flatMap(({ plan }) => plan.evidence), ...council.evidence],
    issues: [
      ...council.issues,
      ...planned.flatMap(({ plan, table }) => [...plan.issues, ...hiddenParts(table, workbook.hidden)]),
      ...(years.length > 1
        ? [
            {
              code: "table/years-differ",
              severity: "warning" as const,
              at: { sheet: first.table.grid.sheet },
              facts: { years: years.join(", ") },
            },
          ]
        : []),
    ],
  };
};
