import { isKnown, missing, type Maybe } from "../../model/missing";
import { calculatedByWords } from "../../text/calculatedBy";
import { aboveTable, type CheckTally } from "../above";
import type { SheetCheck } from "../checkDraft";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { here } from "../references";
import type { Sheet } from "../sheetModel";

/** What floating-point arithmetic leaves is no difference: two programs leave different dust. */
const difference = ({ expected, found, tolerance }: SheetCheck): Maybe => {
  if (!isKnown(expected) || !isKnown(found)) return missing("not-comparable");
  return Math.abs(found - expected) <= tolerance ? 0 : found - expected;
};

const expected = here("Expected");
const found = here("Found");

const columns = ({ refs }: Frame): readonly ColumnOf<SheetCheck>[] => [
  { header: "Check", value: ({ id }) => id, width: 36 },
  { header: "What is checked", value: ({ label }) => label, wrap: true, width: 60 },
  {
    header: "Expected",
    format: "general",
    value: (check) => check.expected,
    formula: ({ expectedFormula }) => expectedFormula,
    width: 18,
  },
  {
    header: "Found",
    format: "general",
    value: (check) => check.found,
    formula: ({ foundFormula }) => foundFormula,
    width: 18,
  },
  {
    header: "Difference",
    format: "general",
    value: difference,
    formula: `IF(AND(ISNUMBER(${expected}),ISNUMBER(${found})),IF(ABS(${found}-${expected})<=${here("Tolerance")},0,${found}-${expected}),"[x]")`,
    width: 14,
  },
  {
    header: "Tolerance",
    format: "general",
    value: ({ tolerance }) => tolerance,
    formula: `IF(ISNUMBER(${expected}),MAX(1,ABS(${expected})),1)*${refs.input("check_tolerance")}`,
    width: 14,
  },
  {
    header: "Result",
    value: ({ result }) => result,
    formula: `IF(ISNUMBER(${here("Difference")}),IF(ABS(${here("Difference")})<=${here("Tolerance")},"pass","fail"),"cannot tell")`,
    style: "check",
    width: 13,
  },
];

/** BB_Checks: expected, found, difference, tolerance and result in words. */
export const checksSheet = (frame: Frame, tally: CheckTally, checks: readonly SheetCheck[]): Sheet => ({
  name: frame.refs.sheet("Checks"),
  above: aboveTable(
    frame,
    {
      title: "Checks",
      notes: [
        calculatedByWords.backbench,
        "Where a side has no formula, it is what the program worked out when the run was made.",
        "A difference within the tolerance is shown as 0.",
        "“Cannot tell” is an honest answer and never counts as a pass.",
      ],
      source: "The other sheets of this set.",
      method:
        "Result = pass when the difference is within the tolerance: expected (1 at least) × check_tolerance of the inputs sheet.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("Checks"), columns(frame), checks),
  orientation: "landscape",
});
