import type { CellRef } from "../model/cells";
import type { Choices } from "../model/choices";
import type { Basis, CostTable } from "../model/costTable";
import type { Council } from "../model/council";
import type { Maybe } from "../model/missing";
import type { Pounds } from "../model/money";
import type { OwnCost } from "../model/ownCost";
import type { FunctionId } from "../model/taxonomy";
import type { FinancialYear } from "../model/year";
import type { DatasetIndex } from "./datasetIndex";

/** Total expenditure on a basis in pounds of the council's year, and the cell that it was read from. */
export interface OwnTotal {
  readonly value: Maybe<Pounds>;
  readonly at: CellRef | null;
}

/** What every comparison of a run needs to know. */
export interface Setting {
  readonly table: CostTable;
  readonly council: Council;
  readonly index: DatasetIndex;
  readonly choices: Choices;
  /** The comparators of the run's rule, the council itself not among them. */
  readonly members: readonly Council[];
  readonly rows: readonly OwnCost[];
  /** Levels above that have rows below them, by node. */
  readonly groups: ReadonlyMap<FunctionId, OwnCost>;
  readonly totals: Readonly<Record<Basis, OwnTotal>>;
  /** What a pound of a year is worth in the run's price base. */
  readonly priceFactor: (year: FinancialYear) => Maybe;
  /** What a pound of the council's own year is worth in the run's price base. */
  readonly ownPriceFactor: number;
  readonly isBackOffice: (id: FunctionId) => boolean;
}
