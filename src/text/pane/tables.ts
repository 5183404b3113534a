import type { ColumnRole } from "../../model/corrections";
import type { Basis, Evidence, LayoutId } from "../../model/costTable";
import type { Scale } from "../../model/money";
import { countOf, sureness } from "./parts";

const units: Readonly<Record<Scale, string>> = { 1: "£", 1_000: "£000", 1_000_000: "£m" };

const layouts: Readonly<Record<LayoutId, string>> = {
  "revenue-outturn": "a revenue outturn return",
  "published-by-council": "a published return with a row for each council",
  "lgbf-raw": "LGBF raw data",
  "local-financial-return": "a local financial return",
  ledger: "a ledger, added up",
  general: "a cost table of your own",
};

const roles: Readonly<Record<ColumnRole, string>> = {
  label: "Names the lines",
  section: "Names the section",
  code: "Code of the line",
  date: "Date of the payment",
  payee: "Payee",
  reference: "Reference of the payment",
  volume: "Quantity or staff",
  note: "Note",
  gross: "Gross expenditure",
  income: "Income",
  "other-income": "Other income",
  fees: "Sales, fees and charges",
  net: "Net expenditure",
  recharges: "Internal recharges",
  capital: "Capital charges",
  employees: "Employees",
  "other-expenditure": "Other expenditure, added up",
  ignored: "Not read",
};

const decisions: Readonly<Record<string, string>> = {
  header: "Header",
  layout: "Form",
  column: "Column",
  unit: "Unit",
  sign: "Signs",
  council: "Council",
  year: "Year",
  months: "Months",
};

const scaleOf = (value: string): Scale | undefined =>
  ([1, 1_000, 1_000_000] as const).find((scale) => String(scale) === value);

const valueIn = ({ decision, value }: Evidence): string => {
  const scale = decision === "unit" ? scaleOf(value) : undefined;
  if (scale) return units[scale];
  return decision === "column" && value in roles ? roles[value as ColumnRole] : value;
};

/** The words of the screen on which a person sees what was found and how it was read. */
export const tablesWords = {
  title: "Cost table",
  which: "Which table",
  lines: (amount: number) => countOf(amount, "line"),
  units,
  basis: (gross: boolean, net: boolean) =>
    gross && net ? "gross and net" : gross ? "gross" : net ? "net" : "no gross or net",
  noYear: "year not stated",
  otherTables: (amount: number) => `Show ${countOf(amount, "other table")}`,
  mySelection: "Use my selection",
  selectIt: "Select the whole table in the sheet, its header too.",
  selected: (cells: string) => `Selected: ${cells}`,
  howRead: "How was this read?",
  evidence: (evidence: Evidence) => ({
    decision: decisions[evidence.decision] ?? evidence.decision,
    value: valueIn(evidence),
    because: `${evidence.because} (${sureness(evidence.confidence)})`,
  }),
  restsOn: "What it rests on",
  unit: "Unit of the figures",
  columns: "What each column is",
  roles,
  fixedColumns: (layout: LayoutId) =>
    `This is ${layouts[layout]}: its columns are fixed by the form, so they cannot be read otherwise.`,
  noColumns: "Columns can be corrected once the table has been read.",
  asRead: "Read it as it was found",
  decide: "Please check",
  noticed: (amount: number) => `What was noticed (${amount})`,
  council: "Council",
  councilHint: "Name or code",
  councilNeeded: "Say whose figures these are.",
  noCouncil: "No council of the dataset is called that",
  moreCouncils: (hidden: number) => `${countOf(hidden, "more council")}: type more of the name`,
  year: "Year",
  chooseYear: "Choose the year",
  yearNeeded: "Say which year the figures are for.",
  basisLabel: "Basis",
  bases: { gross: "Gross", net: "Net" } satisfies Record<Basis, string>,
  asking: "Reading it again",
  refused: "That cannot be used",
  undo: "Undo this change",
  compareNow: "Compare now",
  checkMapping: "Check the mapping",
  goOn: "Continue",
} as const;
