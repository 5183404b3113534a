import { rangeOf, type CellRange } from "../../model/cells";
import type { Amount, Basis, CostLine } from "../../model/costTable";

/** The cells that hold a line's cost on a basis; its label's cell when it has none, or when it is made of rows all over a ledger. */
export const costCells = (line: CostLine, basis: Basis): readonly CellRange[] => {
  const { gross, income, net } = line.amounts;
  const amounts = basis === "gross" ? [gross] : net ? [net] : [gross, income];
  const cells = amounts.flatMap((amount) => (amount ? cellsOf(amount) : []));
  return cells.length > 0 ? cells : [rangeOf(line.at)];
};

const cellsOf = ({ plus, minus, where }: Amount): readonly CellRange[] => (where ? [] : [...plus, ...minus]);
