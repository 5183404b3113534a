import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { ownFormats } from "../../ownFormats";
import type { DefinedName, Sheet, Table } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { caseInputHeaders as headers } from "../caseHeaders";
import { caseInputRows, type CaseInputRow } from "../caseInputRows";

/** BB_CaseInputs: every assumption of an audit, named, sourced and changeable. */
export const caseInputsSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseInputs"),
  above: aboveTable(
    frame,
    {
      title: "Inputs: every assumption, with its source",
      notes: [
        "Change a value and everything that is worked out from it follows. Units differ from row to row and stand beside the value.",
        "Whether a check passes is said by the audit: after a change, audit again. As found is what stands there where nobody has changed it.",
        "Figures marked secondary were read in somebody else's account of the original; the sources sheet says which were not seen.",
      ],
      source: "Named row by row.",
      method: "Backbench method §7–9; kinds: Reference, Judgement, Choice, Input.",
    },
    tally,
  ),
  table: inputTable(frame.refs.sheet("CaseInputs"), caseInputRows(frame)),
  orientation: "landscape",
});

/** A defined name for every figure among the inputs, so that formulas read like sentences. */
export const caseInputNames = (frame: CaseFrame): readonly DefinedName[] =>
  caseInputRows(frame).flatMap(({ name, value }, row) =>
    typeof value === "number"
      ? [{ name: frame.refs.input(name), sheet: frame.refs.sheet("CaseInputs"), column: headers.value, row }]
      : [],
  );

const columns: readonly ColumnOf<CaseInputRow>[] = [
  { header: headers.name, value: ({ name }) => name, width: 38 },
  { header: "What it is", value: ({ label }) => label, wrap: true, width: 62 },
  { header: headers.value, value: ({ value }) => value, format: "general", style: "input", wrap: true, width: 22 },
  { header: headers.found, value: ({ found }) => found, format: "general", wrap: true, width: 22 },
  { header: "Unit", value: ({ unit }) => unit, width: 30 },
  { header: "Kind", value: ({ kind }) => kind, width: 12 },
  { header: "Source", value: ({ source }) => source, wrap: true, width: 66 },
];

/** The table, each figure in its own format. */
const inputTable = (name: string, rows: readonly CaseInputRow[]): Table =>
  ownFormats(tableOf(name, columns, rows), [headers.value, headers.found], (row) => rows[row]?.format);
