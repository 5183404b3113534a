import type { ComparatorFigure, Comparison } from "../model/comparison";
import type { CostLine, CostTable, Mapped } from "../model/costTable";
import { unmappedShare } from "../model/costOnBasis";
import { groupOfRemainder } from "../model/remainder";
import type { FunctionResult } from "../model/result";
import { ancestors, type FunctionId } from "../model/taxonomy";

/** The key of a result row: the function's id, with a plus sign for a group, so that both may stand side by side. */
export const rowKey = ({ cost }: FunctionResult): string =>
  cost.level === "group" ? `${cost.function}+` : cost.function;

/** `/total/central-services/finance/`: the way from the root, so that a wildcard sums all below a level. */
export const pathOf = (id: FunctionId): string => `/${[...ancestors(id)].reverse().concat(id).join("/")}/`;

/** The wildcard that a row sums: lines mapped right here for a function, here or below for a group. */
export const pathPattern = ({ cost }: FunctionResult): string =>
  cost.level === "group" ? `*/${cost.function}/*` : `*/${cost.function}/`;

/** What stands as function code of a line that is not mapped. */
export const unmappedCode = "unmapped";

/** Where an unmapped remainder counts: in the group whose stated total it completes, in no function; `[z]` for any other line. */
export const remainderPath = (table: CostTable, { line }: MappingRow): string => {
  const group = groupOfRemainder(table, line);
  return group === null ? "[z]" : `${pathOf(group)}${unmappedCode}/`;
};

/** A row of the mapping: a line, or one share of a split line. */
export interface MappingRow {
  readonly line: CostLine;
  readonly mapped: Mapped | null;
  /** Share of the line that the row stands for. */
  readonly share: number;
}

/** Every line with each function it goes to; a line that matched nothing, or not whole, keeps a row of its own for what is left. */
export const mappingRows = (lines: readonly CostLine[]): readonly MappingRow[] =>
  lines.flatMap((line): readonly MappingRow[] => {
    const rest = unmappedShare(line);
    return [
      ...line.mapped.map((mapped) => ({ line, mapped, share: mapped.share })),
      ...(rest === 0 ? [] : [{ line, mapped: null, share: rest }]),
    ];
  });

/** Pounds per unit of the table, the same for every amount of a line. */
export const scaleOf = ({ line }: MappingRow): number =>
  Math.max(1, ...Object.values(line.amounts).map((amount) => Math.abs(amount.multiplier)));

/** A result row that is compared. */
export interface ComparedRow {
  readonly result: FunctionResult;
  readonly comparison: Comparison;
}

/** The rows with a comparison of their own. */
export const comparedRows = (functions: readonly FunctionResult[]): readonly ComparedRow[] =>
  functions.flatMap((result) => (result.comparison === null ? [] : [{ result, comparison: result.comparison }]));

/** A row of the benchmark: one comparator's figure for one compared row. */
export interface FigureRow extends ComparedRow {
  readonly figure: ComparatorFigure;
}

/** Every figure used, grouped by compared row. */
export const figureRows = (functions: readonly FunctionResult[]): readonly FigureRow[] =>
  comparedRows(functions).flatMap((row) => row.comparison.figures.map((figure) => ({ ...row, figure })));
