import type { CaseFigure, CaseOption } from "../../../model/businessCase";
import type { Issue } from "../../../model/issue";
import { missing } from "../../../model/missing";
import type { Pounds } from "../../../model/money";
import { cellText } from "../../../read/cell/cellText";
import { readMoney } from "../amounts/readMoney";
import { scaleUnder, type UnitAround } from "../amounts/scaleUnder";
import type { CaseColumn, CaseTable } from "../tables/caseTable";
import { namedRows } from "../tables/namedRows";
import { modelIn, vehicleIn } from "../words/optionWords";

/** The options of a table: what they are by their own columns, else by their names. */
export const readOptions = (
  table: CaseTable,
  unit: UnitAround,
): {
  readonly options: readonly CaseOption[];
  readonly issues: readonly Issue[];
  readonly taken: readonly number[];
} => {
  const { grid, columns } = table;
  const of = (role: CaseColumn["role"]): CaseColumn | undefined => columns.find((column) => column.role === role);
  const option = of("option");
  const issues: Issue[] = [];
  if (!option) return { options: [], issues, taken: [] };
  const money = columns.filter(({ role }) => role === "annual" || role === "amount" || role === "total");
  const saving = money.find(({ part }) => part === "claim");
  const cost = money.find(({ part }) => part === "one-off-cost") ?? money.find(({ part }) => part === "cost");
  // Numbers may name the options, and the words beside them say what they are.
  const labels = of("label")?.column ?? option.column;
  const { rows, taken } = namedRows(table, labels);
  const options = rows.map(({ name, at }): CaseOption => {
    const textOf = (role: CaseColumn["role"]): string => {
      const column = of(role);
      return column ? cellText(grid, at.row, column.column) : "";
    };
    const amount = (column: CaseColumn | undefined): CaseFigure<Pounds> => {
      if (!column) return { value: missing("column-not-in-table"), at: null };
      const cell = { ...at, column: column.column };
      const { figure, issue } = readMoney(grid, cell, scaleUnder(column.header, unit));
      if (issue) issues.push(issue);
      return figure;
    };
    const [model, vehicle] = [textOf("model"), textOf("vehicle")];
    const preferred = of("preferred");
    return {
      name,
      at,
      model: model === "" ? modelIn(name) : modelIn(model),
      vehicle: vehicle === "" ? vehicleIn(name) : vehicleIn(vehicle),
      saving: amount(saving),
      cost: amount(cost),
      preferred:
        (preferred !== undefined && isYes(grid.value(at.row, preferred.column))) ||
        /\b(?:preferred|recommended)\b/iu.test(name),
    };
  });
  return { options, issues, taken };
};

const isYes = (value: unknown): boolean =>
  value === true ||
  value === 1 ||
  (typeof value === "string" && /^(?:y|yes|true|x|✓|✔|preferred|recommended|1)\b|^[✓✔]/iu.test(value.trim()));
