import type { CellRange } from "../../../model/cells";
import type { Evidence } from "../../../model/costTable";
import type { GssCode } from "../../../model/council";
import type { Issue } from "../../../model/issue";
import type { FinancialYear } from "../../../model/year";
import type { FigureRow, Signs } from "../../amount/figureRow";
import type { PlacedText } from "../../detect/table/rawTable";
import { type ReturnForm, returnTotals, returnLabel } from "../../mapping/returnLines";

/** One form of the return as found: its rows in order, wherever they stand. */
export interface FoundForm {
  readonly form: ReturnForm;
  readonly rows: readonly FigureRow[];
  readonly signs: Signs;
  readonly extent: CellRange;
}

/** The forms of one council's return, with what is known about them as a whole. */
export interface ReturnForms {
  readonly forms: readonly FoundForm[];
  readonly year: FinancialYear | null;
  readonly status: "outturn" | "budget" | null;
  readonly council: { readonly code: GssCode | null; readonly name: string | null };
  readonly notes: readonly PlacedText[];
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** Which form a set of labels is, by content: each form has lines that no other has. A sheet may hold several. */
export const formsIn = (labels: readonly string[]): ReturnForm[] => {
  const present = new Set(labels.map(returnLabel));
  return signatures.filter(({ lines }) => lines.every((line) => present.has(line))).map(({ form }) => form);
};

/** The row of a form with this label. */
export const rowOf = (form: FoundForm | undefined, label: string): FigureRow | undefined =>
  form?.rows.find((row) => returnLabel(row.label) === returnLabel(label));

/** True when the forms hold lines that a cost table is made of: the others only check them. */
export const holdsCosts = (forms: readonly ReturnForm[]): boolean =>
  forms.some((form) => form === "RSX" || form === "RO4" || form === "RO6");

const signatures: readonly { readonly form: ReturnForm; readonly lines: readonly string[] }[] = [
  { form: "RSX", lines: ["Total Service Expenditure", "Central services", "Education services"].map(returnLabel) },
  { form: "RO1", lines: [returnTotals.RO1] },
  { form: "RO2", lines: [returnTotals.RO2] },
  { form: "RO3", lines: [returnTotals.RO3] },
  { form: "RO4", lines: [returnLabel("Housing Benefits Administration"), returnTotals.RO4] },
  { form: "RO5", lines: [returnTotals.RO5] },
  { form: "RO6", lines: [returnLabel("Corporate and Democratic Core"), returnTotals.RO6] },
];
