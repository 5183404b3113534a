import type { CaseFigure } from "../../../model/businessCase";
import { referenceInputs } from "../../../model/inputs";
import { isKnown, type Maybe } from "../../../model/missing";
import type { Pounds } from "../../../model/money";
import type { MoneyRow } from "./moneyRow";

/** A figure of a total that is not what its lines come to. */
export interface SumDiffers {
  readonly figure: CaseFigure<Pounds>;
  readonly stated: number;
  readonly sum: number;
}

/** `agrees`: every figure that can be compared is the sum; `open`: there is none to compare. */
export type SumFound = "agrees" | "open" | readonly SumDiffers[];

/** Holds the figures of a total against those of lines, column by column, within the rounding of their unit. A blank year is a year without money. */
export const heldAgainst = (total: MoneyRow, lines: readonly MoneyRow[]): SumFound => {
  const compared = positions(total).flatMap((position): readonly (SumDiffers | null)[] => {
    const figure = figureAt(total, position);
    const sum = sumAt(lines, position);
    if (!figure || !isKnown(figure.value) || sum === null) return [];
    const tolerance = referenceInputs.rounding_units_per_line * (lines.length + 1) * total.table.scale;
    return [Math.abs(figure.value - sum) <= tolerance ? null : { figure, stated: figure.value, sum }];
  });
  const differing = compared.flatMap((each) => each ?? []);
  if (compared.length === 0) return "open";
  return differing.length === 0 ? "agrees" : differing;
};

const positions = ({ years }: MoneyRow): readonly string[] => [
  "annual",
  "total",
  ...years.map(({ year }) => year.text),
];

const figureAt = (row: MoneyRow, position: string): CaseFigure<Pounds> | null => {
  if (position === "annual") return row.annual;
  if (position === "total") return row.total;
  return row.years.find(({ year }) => year.text === position)?.figure ?? null;
};

/** Null where a line's figure is not known, or no line has one. */
const sumAt = (lines: readonly MoneyRow[], position: string): number | null => {
  const values: Maybe<Pounds>[] = lines.flatMap((line) => figureAt(line, position)?.value ?? []);
  const filled = values.filter((value) => isKnown(value) || value.missing !== "blank");
  const known = filled.filter(isKnown);
  return known.length === 0 || known.length < filled.length ? null : known.reduce((sum, value) => sum + value, 0);
};
