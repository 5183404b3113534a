import { aboveTable, type CheckTally } from "../above";
import { choiceRows, type ChoiceRow } from "../choiceRows";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import type { Sheet, Table } from "../sheetModel";

/** The headers by which a later run reads the choices. */
export const choiceHeaders = {
  name: "Name",
  value: "Value",
  workedOut: "Worked out by Backbench",
  words: "In words",
} as const;

const columns: readonly ColumnOf<ChoiceRow>[] = [
  { header: choiceHeaders.name, value: ({ name }) => name, width: 18 },
  { header: "What it is", value: ({ label }) => label, wrap: true, width: 56 },
  { header: choiceHeaders.value, value: ({ value }) => value, style: "input", wrap: true, width: 40 },
  { header: choiceHeaders.workedOut, value: ({ workedOut }) => workedOut, wrap: true, width: 40 },
  { header: choiceHeaders.words, value: ({ words }) => words, wrap: true, width: 62 },
];

/** The table, with what is there for information only not dressed as an input. */
const choiceTable = (name: string, rows: readonly ChoiceRow[]): Table => {
  const table = tableOf(name, columns, rows);
  const place = columns.findIndex(({ style }) => style === "input");
  return {
    ...table,
    rows: table.rows.map((cells, index) =>
      rows[index]?.isInput === false
        ? cells.map((cell, column) => (column === place ? { ...cell, style: "plain" as const } : cell))
        : cells,
    ),
  };
};

/** BB_Choices: what the run was told and what it worked out by itself, as the next run reads it back. */
export const choicesSheet = (frame: Frame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("Choices"),
  above: aboveTable(
    frame,
    {
      title: "Choices: what this run was told, and what it worked out",
      notes: [
        "Inputs. Write another value and run again. A value that differs from the one worked out beside it counts as stated, here and on later runs; [z] beside it means that it was stated, so nothing was worked out.",
        "Clear a value and it is worked out anew. So is every value that nobody stated: next year's figures need no change here.",
        "What the command line or the pane asks of a run goes before this sheet.",
      ],
      source: `${frame.facts.input.name}, and what was asked of the run.`,
      method:
        "As asked of the run, else as stated on the sheets of the run before, else as the workbook says, else the method's own way (§3, §4).",
    },
    tally,
  ),
  table: choiceTable(frame.refs.sheet("Choices"), choiceRows(frame)),
  orientation: "landscape",
});
