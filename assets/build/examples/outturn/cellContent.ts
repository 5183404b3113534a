import { columnLetters } from "../../../../src/model/cells";
import { sumFormula } from "../sumFormula";
import { carriedForward } from "./forms";
import type { FormLayout, LaidLine } from "./formLayout";
import { measures, type Measure } from "./publishedReturns";

/** What goes into a cell: a typed figure, a blank or its mark, or a formula with the published figure as its cached value. */
export type CellContent = number | null | "…" | { readonly formula: string; readonly result: number };

/** The column of a measure; column A holds the labels. */
export const columnOf = (measure: Measure): string => columnLetters(measures.indexOf(measure) + 2);

/**
 * The content of one cell. A formula stands only where it gives exactly the published figure; elsewhere the published figure is typed,
 * because correcting a council's return is not ours to do.
 */
export const cellContent = (
  measure: Measure,
  laid: LaidLine,
  layout: FormLayout,
  all: readonly FormLayout[],
): CellContent => {
  const published = laid.line.values[measure];
  if (published === null) return layout.form.blank;
  const agreeing = candidates(measure, laid, layout, all).find(({ value }) => agrees(value, published));
  return agreeing ? { formula: agreeing.formula, result: published } : published;
};

/** What a total's parts add up to; null when every part is blank, for then there is nothing to add up. */
export const sumOfParts = (measure: Measure, laid: LaidLine, lines: readonly LaidLine[]): number | null => {
  const parts = lines.filter(({ row }) => laid.parts.includes(row)).map(({ line }) => line.values[measure]);
  const known = parts.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

interface Candidate {
  readonly formula: string;
  readonly value: number | null;
}

// Some published lines carry decimals that binary fractions cannot hold.
const agrees = (value: number | null, published: number): boolean =>
  value !== null && Math.abs(value - published) < 1e-6;

const candidates = (
  measure: Measure,
  laid: LaidLine,
  layout: FormLayout,
  all: readonly FormLayout[],
): readonly Candidate[] => [
  ...fromOtherForm(measure, laid, layout, all),
  ...alongTheRow(measure, laid),
  ...(laid.parts.length === 0
    ? []
    : [{ formula: sumFormula(columnOf(measure), laid.parts), value: sumOfParts(measure, laid, layout.lines) }]),
];

const fromOtherForm = (
  measure: Measure,
  laid: LaidLine,
  layout: FormLayout,
  all: readonly FormLayout[],
): readonly Candidate[] => {
  const origin = layout.form.id === "RSX" ? carriedForward.get(laid.line.label) : undefined;
  if (!origin) return [];
  const there = all.find(({ form }) => form.id === origin.form)?.lines.find(({ line }) => line.label === origin.label);
  if (!there) throw new Error(`${origin.form} has no line ${origin.label}`);
  return [{ formula: `'${origin.form}'!${columnOf(measure)}${there.row}`, value: there.line.values[measure] }];
};

const alongTheRow = (measure: Measure, { row, line }: LaidLine): readonly Candidate[] => {
  const derived = rowFormulas[measure];
  if (!derived) return [];
  const [first, sign, second] = derived;
  const [a, b] = [line.values[first], line.values[second]];
  const value = a === null || b === null ? null : sign === "+" ? a + b : a - b;
  return [{ formula: `${columnOf(first)}${row}${sign}${columnOf(second)}${row}`, value }];
};

const rowFormulas: Partial<Record<Measure, readonly [Measure, "+" | "-", Measure]>> = {
  total_expenditure: ["employees", "+", "running_expenses"],
  total_income: ["sales_fees_charges", "+", "other_income"],
  net_current_expenditure: ["total_expenditure", "-", "total_income"],
};
