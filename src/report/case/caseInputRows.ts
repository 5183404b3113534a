import { referenceCaseInputs, type CaseInputId } from "../../model/caseInputs";
import { referenceInputs, type InputId } from "../../model/inputs";
import { missing } from "../../model/missing";
import { wordsOfCaseInput } from "../../text/caseInputs";
import { wordsOfInput, type InputWords } from "../../text/inputs";
import type { Shown } from "../columns";
import type { NumberFormat } from "../sheetModel";
import type { CaseFrame } from "./caseFrame";
import { sheetsSeparator } from "./caseHeaders";

/** A row of BB_CaseInputs: a figure that may be changed, or what is said of the case as a whole. */
export interface CaseInputRow {
  readonly name: string;
  readonly label: string;
  readonly value: Shown;
  /** What stands there where nobody has changed it. */
  readonly found: Shown;
  readonly unit: string;
  readonly kind: string;
  readonly source: string;
  readonly format: NumberFormat;
}

/** Every input of an audit, in the order of the sheet: what the ceiling rests on, what the checks rest on, then what is said of the case. */
export const caseInputRows = (frame: CaseFrame): readonly CaseInputRow[] => {
  const { inputs, caseInputs } = frame.audit;
  return [
    ...ofBenchmark.map((id) => figureRow(id, wordsOfInput(id), inputs[id], referenceInputs[id])),
    ...(Object.keys(referenceCaseInputs) as CaseInputId[]).map((id) =>
      figureRow(id, wordsOfCaseInput(id), caseInputs[id], referenceCaseInputs[id]),
    ),
    unit(frame),
    sheets(frame),
  ];
};

const steps = [1, 2, 3, 4, 5] as const;

/** The inputs of a benchmark that an audit uses, too. */
const ofBenchmark: readonly InputId[] = [
  "yield_realistic",
  "yield_best",
  "back_office_share",
  "in_scope_rate_realistic",
  "in_scope_rate_best",
  ...steps.map((step) => `sensitivity_share_${step}` as const),
  ...steps.map((step) => `sensitivity_yield_${step}` as const),
  "check_tolerance",
];

const figureRow = (name: string, words: InputWords, value: number, found: number): CaseInputRow => ({
  name,
  value,
  found,
  ...words,
  format: formatOf(words.unit),
});

const formatOf = (unit: string): NumberFormat => {
  if (unit.startsWith("share")) return "share";
  // £1.64 for a pound is no amount of whole pounds.
  return unit.startsWith("£") && unit !== "£ for a pound" ? "count" : "general";
};

/** What was found beside what somebody said is not known any more. */
const unless = (isSaid: boolean, found: Shown): Shown => (isSaid ? missing("not-stated") : found);

const unit = ({ audit: { businessCase }, facts: { stated, input } }: CaseFrame): CaseInputRow => ({
  name: "case_unit",
  label: "Pounds that one unit of most of the case's figures is worth: a change counts on the next audit",
  value: businessCase.scale,
  found: unless(stated.scale !== undefined, businessCase.scale),
  unit: "£ per unit",
  kind: "Input",
  source: `As read from ${input.name}; the sheets of lines, answers and amounts have it figure by figure`,
  format: "count",
});

const sheets = ({ audit: { businessCase }, facts: { stated, input } }: CaseFrame): CaseInputRow => ({
  name: "case_sheets",
  label: "Sheets that the case stands on: a change counts on the next audit",
  value: businessCase.sheets.join(sheetsSeparator),
  found: unless(stated.sheets !== undefined, businessCase.sheets.join(sheetsSeparator)),
  unit: "names of sheets",
  kind: "Input",
  source: `As found in ${input.name}`,
  format: "text",
});
