import { columnLetters, readableRange } from "../model/cells";
import { missing } from "../model/missing";
import { exactPounds } from "../text/amounts";
import { choiceWords, columnChoice, unitWords, type ChoiceName } from "../text/choices";
import { comparatorWords } from "../text/comparators";
import type { Shown } from "./columns";
import type { Frame } from "./frame";

/** A row of BB_Choices. */
export interface ChoiceRow {
  readonly name: string;
  readonly label: string;
  readonly value: Shown;
  /** The same as the value when nobody stated it, so that a value changed by hand can be told. */
  readonly workedOut: Shown;
  readonly words: string;
  /** False for what is there for information only. */
  readonly isInput: boolean;
}

/** The name of a column's row: `column_D`. */
export const columnName = (column: number): string => `column_${columnLetters(column)}`;

/** Every choice of a run, in the order of the sheet. */
export const choiceRows = (frame: Frame): readonly ChoiceRow[] => [
  ...ofTable(frame),
  ...ofRun(frame),
  ...ofDataset(frame),
];

const row = (name: string, label: string, value: string, isStated: boolean, words: string): ChoiceRow => ({
  name,
  label,
  value,
  workedOut: isStated ? missing("not-applicable") : value,
  words,
  isInput: true,
});

const choice = (name: ChoiceName, value: string, isStated: boolean, words: string): ChoiceRow =>
  row(name, choiceWords[name].label, value, isStated, words);

/** A choice that is only there when somebody makes it. */
const optional = (name: ChoiceName, value: string | undefined, without: string): ChoiceRow => ({
  ...choice(name, "", true, value === undefined ? without : "As stated"),
  value: value ?? missing("not-stated"),
});

const ofTable = ({ benchmark: { table }, facts: { stated } }: Frame): readonly ChoiceRow[] => {
  const { corrections, selection } = stated;
  const read = table.extents.map(readableRange).join("; ");
  return [
    optional("sheet", stated.sheet, "Every sheet is looked through"),
    optional("excel_table", stated.table, "None was named"),
    choice(
      "cells",
      selection ? readableRange(selection) : read,
      selection !== undefined,
      `${table.name}, read from ${read}`,
    ),
    choice(
      "unit",
      unitWords[table.scale],
      corrections?.scale !== undefined,
      `1 in the table is ${exactPounds(table.scale)}`,
    ),
    ...table.columns.map(({ at, header, role }) =>
      row(
        columnName(at.left),
        columnChoice(columnLetters(at.left)).label,
        role,
        corrections?.roles.has(at.left) ?? false,
        header,
      ),
    ),
  ];
};

const ofRun = ({ benchmark, facts: { stated } }: Frame): readonly ChoiceRow[] => {
  const { choices, council } = benchmark;
  const { comparators } = choices;
  return [
    choice("council", council.code, stated.council !== undefined, council.name),
    choice("year", choices.year, stated.year !== undefined, "1 April to 31 March"),
    choice(
      "basis",
      choices.basis,
      stated.basis !== undefined,
      choices.basis === "gross" ? "Cost before income" : "Cost less income",
    ),
    choice(
      "price_base",
      choices.priceBase,
      stated.priceBase !== undefined,
      choices.priceBase === choices.year ? "The year of the costs" : "Another year than that of the costs",
    ),
    choice(
      "comparators",
      comparators.by === "hand" ? comparators.codes.join(", ") : comparators.by,
      stated.comparators !== undefined,
      `Compared with ${comparatorWords(benchmark)}`,
    ),
  ];
};

const ofDataset = ({ benchmark: { dataset } }: Frame): readonly ChoiceRow[] => {
  const fact = (name: string, label: string, value: string, words: string): ChoiceRow => ({
    ...row(name, label, value, true, words),
    isInput: false,
  });
  const chosen = "For information: a run is told its dataset each time";
  return [
    fact("dataset", "Benchmark dataset", dataset.name, `${dataset.title}. ${chosen}`),
    fact("dataset_version", "Version of the dataset", dataset.version, chosen),
    fact("dataset_sha256", "SHA-256 of the dataset", dataset.sha256, chosen),
  ];
};
