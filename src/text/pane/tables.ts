import type { ColumnRole, HeaderPlace, RowRole, SignsShown } from "../../model/corrections";
import type { Basis, Evidence, LayoutId } from "../../model/costTable";
import { scales, type Scale } from "../../model/money";
import { decisionWords, isDecision } from "../decisions";
import { countOf, sureness } from "./parts";

const units: Readonly<Record<Scale, string>> = { 1: "£", 1_000: "£000", 1_000_000: "£m" };

const layouts: Readonly<Record<LayoutId, string>> = {
  "revenue-outturn": "a revenue outturn return",
  "published-by-council": "a published revenue return (RS or RA)",
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

const rowRoles: Readonly<Record<RowRole, string>> = {
  line: "A cost line",
  total: "A total of lines above",
  heading: "A heading",
  ignored: "Not read",
};

const signs: Readonly<Record<SignsShown, string>> = { "as-shown": "Positive", turned: "Negative" };

/** Said one by one here, which `inspect` says together. */
const decisions: Readonly<Record<string, string>> = { column: "Column", total: "Total", row: "Row" };

const scaleOf = (value: string): Scale | undefined => scales.find((scale) => String(scale) === value);

const valueIn = ({ decision, value }: Evidence): string => {
  const scale = decision === "unit" ? scaleOf(value) : undefined;
  if (scale) return units[scale];
  if (decision === "row" && value in rowRoles) return rowRoles[value as RowRole];
  return decision === "column" && value in roles ? roles[value as ColumnRole] : value;
};

const labelOf = (decision: string): string => (isDecision(decision) ? decisionWords[decision].label : decision);

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
    decision: decisions[evidence.decision] ?? labelOf(evidence.decision),
    value: valueIn(evidence),
    because: `${evidence.because} (${sureness(evidence.confidence)})`,
  }),
  restsOn: "What it rests on",
  unit: "Unit of the figures",
  months: "Months covered",
  monthsOf: (months: number) => countOf(months, "month"),
  signs: "Cost stands as",
  signsOf: signs,
  header: "Header rows",
  headerRows: ({ top, bottom }: HeaderPlace) => (top === bottom ? String(top) : `${top}:${bottom}`),
  headerWrong: "Write the row, like 4, or the first and the last, like 4:6.",
  columns: "What each column is",
  roles,
  fixedColumns: (layout: LayoutId) =>
    `This is ${layouts[layout]}: its columns are fixed by the form, so they cannot be read otherwise.`,
  rows: (rows: number, totals: number) => `What each row is: ${countOf(rows, "row")}, ${countOf(totals, "total")}`,
  rowsOf: "the rows",
  rowsHow:
    "A total holds the lines above it, up to the total before. It is checked against them, and not counted twice.",
  row: (row: number, label: string) => (label === "" ? `Row ${row}` : `${row}: ${label}`),
  rowRoles,
  ledger: "What the list of transactions holds",
  repeated: (payments: number) => `Show ${countOf(payments, "repeated payment")}`,
  repeatedOf: "the repeated payments",
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
