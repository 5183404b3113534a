import { columnLetters, readableRange } from "../model/cells";
import type { Corrections } from "../model/corrections";
import { costSigns } from "../model/costSigns";
import type { CostTable } from "../model/costTable";
import { missing } from "../model/missing";
import { exactPounds } from "../text/amounts";
import {
  choiceWords,
  columnChoice,
  headerWords,
  monthsWords,
  rowChoice,
  unitWords,
  type ChoiceName,
} from "../text/choices";
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

/** The name of a row's row: `row_12`. */
export const rowName = (row: number): string => `row_${row}`;

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
    ...ofHeader(table, corrections),
    choice(
      "unit",
      unitWords[table.scale],
      corrections?.scale !== undefined,
      `1 in the table is ${exactPounds(table.scale)}`,
    ),
    ...ofSigns(table, corrections),
    choice(
      "months",
      monthsWords(table.months),
      corrections?.months !== undefined,
      table.months === 12 ? "A whole year" : "Part of a year",
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
    ...ofRows(table, corrections),
  ];
};

/** A known form has its header and signs where the form has them. */
const ofHeader = ({ columns: [first] }: CostTable, corrections?: Corrections): readonly ChoiceRow[] =>
  first
    ? [choice("header", headerWords(first.at), corrections?.header !== undefined, "They stand above the first line")]
    : [];

const ofSigns = (table: CostTable, corrections?: Corrections): readonly ChoiceRow[] => {
  if (table.columns.length === 0) return [];
  const signs = costSigns(table);
  const words = signs === "turned" ? "Cost stands as negative figures, whose sign is turned" : "Cost is positive";
  return [choice("signs", signs, corrections?.signs !== undefined, words)];
};

/** Each row that somebody spoke of, and each that was read as more than a line. */
const ofRows = ({ rows = [] }: CostTable, corrections?: Corrections): readonly ChoiceRow[] =>
  rows.flatMap(({ at, label, role }) => {
    const isStated = corrections?.rows?.has(at.row) ?? false;
    return isStated || role !== "line" ? [row(rowName(at.row), rowChoice(at.row).label, role, isStated, label)] : [];
  });

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
