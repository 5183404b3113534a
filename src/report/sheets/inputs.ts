import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import type { InputRow } from "../inputRow";
import { inputRows } from "../inputRows";
import { ownFormats } from "../ownFormats";
import type { DefinedName, Sheet, Table } from "../sheetModel";

const columns: readonly ColumnOf<InputRow>[] = [
  { header: "Name", value: ({ name }) => name, width: 34 },
  { header: "What it is", value: ({ label }) => label, wrap: true, width: 62 },
  {
    header: "Value",
    value: ({ value }) => value,
    formula: ({ formula }) => formula,
    format: "general",
    style: "input",
    width: 18,
  },
  { header: "Unit", value: ({ unit }) => unit, width: 28 },
  { header: "Kind", value: ({ kind }) => kind, width: 15 },
  { header: "Source", value: ({ source }) => source, wrap: true, width: 66 },
];

/** The input table, each value in its own format and a calculated one in the style of a calculation. */
const inputTable = (name: string, rows: readonly InputRow[]): Table => {
  const table = ownFormats(tableOf(name, columns, rows), ["Value"], (row) => rows[row]?.format);
  const value = columns.findIndex(({ header }) => header === "Value");
  return {
    ...table,
    rows: table.rows.map((cells, row) =>
      cells.map((cell, column) =>
        column === value && rows[row]?.kind === "Calculated" ? { ...cell, style: "calculation" as const } : cell,
      ),
    ),
  };
};

/** BB_Inputs: every assumption of the run, named, sourced and changeable. */
export const inputsSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("Inputs"),
  above: aboveTable(
    frame,
    {
      title: "Inputs: every assumption, with its source",
      notes: [
        "Change a value and everything that rests on it follows. Units differ from row to row and stand beside the value.",
        "Comparators were chosen when the run was made: after changing a limit or a number of comparators, run again.",
        "Figures marked secondary were read in somebody else's account of the original.",
      ],
      source: "Named row by row.",
      method: "Backbench method §1–7; kinds: Reference, Statistical rule, Judgement, Choice, Input, Calculated.",
    },
    tally,
  ),
  table: inputTable(frame.refs.sheet("Inputs"), inputRows(frame)),
  orientation: "landscape",
});

/** A defined name for every input, so that formulas read like sentences. */
export const inputNames = (frame: Frame): readonly DefinedName[] =>
  inputRows(frame).map(({ name }, row) => ({
    name: frame.refs.input(name),
    sheet: frame.refs.sheet("Inputs"),
    column: "Value",
    row,
  }));
