import { type Council, isGssCode } from "../../../model/council";
import type { Corrections } from "../../../model/corrections";
import type { Grid } from "../../../model/grid";
import type { Issue } from "../../../model/issue";
import type { Scale } from "../../../model/money";
import { type FinancialYear, parseFinancialYear } from "../../../model/year";
import type { CellRef } from "../../../model/cells";
import type { FigureRow, MoneyKind } from "../../amount/figureRow";
import { cellText } from "../../cell/cellText";
import { givenUnit } from "../../detect/money/asStated";
import { bareName, namesOf } from "../../detect/council/councilIn";
import { type ReturnForm, returnLines } from "../../mapping/returnLines";
import type { Reading } from "../../reading";
import { holdsCosts, type ReturnForms } from "./returnForms";

/**
 * The forms of a return published as one long list: a row for each council, form, service line and measure. The council picks the rows. Undefined
 * when no sheet is such a list.
 */
export const formsInList = (reading: Reading, corrections: Corrections): ReturnForms | Issue | undefined => {
  for (const grid of reading.grids) {
    const columns = listColumns(grid);
    if (columns) return readList(grid, columns, reading, corrections);
  }
  return undefined;
};

interface ListColumns {
  readonly header: number;
  readonly form: number;
  readonly line: number;
  readonly measure: number;
  readonly value: number;
  readonly valueHeader: string;
  readonly year: number | undefined;
  readonly identity: readonly number[];
}

const measures: ReadonlyMap<string, MoneyKind> = new Map([
  ["employees", "employees"],
  ["running_expenses", "other-expenditure"],
  ["total_expenditure", "gross"],
  ["sales_fees_charges", "fees"],
  ["other_income", "other-income"],
  ["total_income", "income"],
  ["net_current_expenditure", "net"],
]);

const listColumns = (grid: Grid): ListColumns | undefined => {
  for (let header = 1; header <= Math.min(grid.rowCount, 30); header++) {
    const names = new Map<string, number>();
    for (let column = 1; column <= Math.min(grid.columnCount, 40); column++)
      names.set(cellText(grid, header, column).toLowerCase(), column);
    const find = (words: RegExp): [string, number] | undefined => [...names].find(([name]) => words.test(name));
    const [form, line, measure, value] = [/^form$/u, /^(?:service_?line|line)$/u, /^measure$/u, /^value/u].map(find);
    if (!form || !line || !measure || !value) continue;
    return {
      header,
      form: form[1],
      line: line[1],
      measure: measure[1],
      value: value[1],
      valueHeader: value[0],
      year: find(/^(?:financial_?)?year$/u)?.[1],
      identity: [...names]
        .filter(([name]) => /^(?:ons_?code|gss_?code|e_?code|council|la_?name|authority|name)$/u.test(name))
        .map(([, column]) => column),
    };
  }
  return undefined;
};

const readList = (
  grid: Grid,
  columns: ListColumns,
  { request }: Reading,
  corrections: Corrections,
): ReturnForms | Issue => {
  const at = { sheet: grid.sheet };
  const found = councilInList(grid, columns, request.council);
  if ("severity" in found) return found;
  const { council, rows: ofCouncil } = found;
  const years = new Map(
    ofCouncil.map((row) => [
      row,
      columns.year === undefined ? undefined : parseFinancialYear(cellText(grid, row, columns.year)),
    ]),
  );
  const year: FinancialYear | undefined =
    request.year ??
    [...years.values()]
      .flatMap((each) => each ?? [])
      .sort()
      .at(-1);
  const rows = ofCouncil.filter((row) => years.get(row) === undefined || years.get(row) === year);
  if (rows.length === 0)
    return {
      code: "table/year-not-in-sheet",
      severity: "error",
      at,
      facts: { year: year ?? "", found: [...new Set(years.values())].join(", ") },
    };
  const scale = corrections.scale ?? unitInName(columns.valueHeader);
  if (scale === undefined) return { code: "table/unit-needed", severity: "error", at };
  const forms = [...new Set(rows.map((row) => cellText(grid, row, columns.form)))].filter(
    (name): name is ReturnForm => name in returnLines,
  );
  if (!holdsCosts(forms))
    return { code: "table/forms-without-costs", severity: "error", at, facts: { forms: forms.join(", ") } };
  return {
    forms: forms.map((form) => {
      const own = rows.filter((row) => cellText(grid, row, columns.form) === form);
      return {
        form,
        rows: linesOf(grid, columns, own, scale),
        signs: { cost: 1, income: -1 },
        extent: { sheet: grid.sheet, top: own[0] ?? 1, bottom: own.at(-1) ?? 1, left: 1, right: columns.value },
      };
    }),
    year: year ?? null,
    status: "outturn",
    council,
    notes: [],
    evidence: [
      {
        decision: "layout",
        value: "a row a measure",
        because: "columns form, service line, measure and value",
        at: { sheet: grid.sheet, top: columns.header, bottom: columns.header, left: 1, right: columns.value },
        confidence: 1,
      },
      corrections.scale === undefined
        ? { decision: "unit", value: String(scale), because: `header “${columns.valueHeader}”`, confidence: 0.95 }
        : givenUnit(scale),
    ],
    issues: [],
  };
};

/** The rows of the council asked for, or all of them when the list holds one council alone. */
const councilInList = (
  grid: Grid,
  { header, identity }: ListColumns,
  asked: Council | null,
): { readonly council: ReturnForms["council"]; readonly rows: readonly number[] } | Issue => {
  const at = { sheet: grid.sheet };
  const rows = Array.from({ length: grid.rowCount - header }, (_, place) => header + 1 + place);
  const saysOf = (row: number): string[] => identity.map((column) => cellText(grid, row, column));
  if (asked) {
    const names = new Set(namesOf(asked));
    const own = rows.filter((row) => saysOf(row).some((text) => names.has(bareName(text))));
    return own.length > 0
      ? { council: { code: isGssCode(asked.code) ? asked.code : null, name: asked.name }, rows: own }
      : { code: "table/council-not-in-sheet", severity: "error", at, facts: { council: asked.name, shown: "" } };
  }
  const named = rows.filter((row) => saysOf(row).some((text) => text !== ""));
  const [first, ...others] = new Map(named.map((row) => [saysOf(row).join("\n"), saysOf(row)])).values();
  if (!first || others.length > 0) return { code: "table/council-needed", severity: "error", at };
  const code = first.find(isGssCode);
  return { council: { code: code ?? null, name: first.find((text) => /\p{Ll}/u.test(text)) ?? null }, rows: named };
};

/** The unit that a column's name states: `value_thousand`, `value_pounds`. */
const unitInName = (name: string): Scale | undefined =>
  /million/u.test(name) ? 1_000_000 : /thousand|000/u.test(name) ? 1_000 : /pound|gbp|£/u.test(name) ? 1 : undefined;

const linesOf = (grid: Grid, columns: ListColumns, rows: readonly number[], scale: Scale): FigureRow[] => {
  const lines = new Map<string, { at: CellRef; cells: Partial<Record<MoneyKind, CellRef[]>> }>();
  for (const row of rows) {
    const label = cellText(grid, row, columns.line);
    const kind = measures.get(cellText(grid, row, columns.measure));
    if (!kind) continue;
    const line = lines.get(label) ?? { at: { sheet: grid.sheet, row, column: columns.line }, cells: {} };
    line.cells[kind] = [{ sheet: grid.sheet, row, column: columns.value }];
    lines.set(label, line);
  }
  return [...lines].map(([label, { at, cells }]) => ({ label, code: null, at, section: "", cells, scale }));
};
