import type { CellRef } from "../model/cells";
import type { Basis } from "../model/costTable";
import { isKnown } from "../model/missing";
import { functionNode, type DriverKind, type FunctionId } from "../model/taxonomy";
import type { FinancialYear } from "../model/year";
import type { KnownDriver } from "./datasetIndex";
import type { PricedFigure, Series } from "./series";
import type { Setting } from "./setting";

/** The council's own driver: from the workbook (`at`), or from the dataset (`year` and `source`). */
export interface OwnDriverValue {
  readonly value: number;
  readonly year: FinancialYear | null;
  readonly source: string | null;
  readonly at: CellRef | null;
}

/** What a comparison divides by, and the comparators that have it. */
export interface ChosenDriver {
  readonly wanted: DriverKind;
  readonly kind: DriverKind;
  readonly own: OwnDriverValue;
  readonly figures: readonly { readonly figure: PricedFigure; readonly driver: KnownDriver }[];
}

/** True for a driver in pounds, which gives a share of cost and needs a price base of its own. */
export const isInPounds = (kind: DriverKind): boolean => kind === "gross-expenditure" || kind === "net-expenditure";

/** The node's drivers on a basis, in order of preference. */
export const driverKinds = (node: FunctionId, basis: Basis): readonly DriverKind[] =>
  functionNode(node).drivers.map((kind) => (kind === "total-expenditure" ? (`${basis}-expenditure` as const) : kind));

/** The first of the node's drivers that is known for the council and for enough comparators; undefined when none is. */
export const chooseDriver = (setting: Setting, series: Series): ChosenDriver | undefined => {
  const kinds = driverKinds(series.node, series.basis);
  const [wanted] = kinds;
  if (wanted === undefined) return undefined;
  for (const kind of kinds) {
    const own = ownDriver(setting, kind);
    if (!own) continue;
    const figures = series.figures.flatMap((figure) => {
      const driver = setting.index.driverOf(figure.council.code, kind, series.year);
      return driver ? [{ figure, driver }] : [];
    });
    if (figures.length >= setting.choices.inputs.min_sample) return { wanted, kind, own, figures };
  }
  return undefined;
};

/** The table's own total for expenditure, then the workbook's volumes, then the dataset. Zero is nothing to divide by. */
const ownDriver = (setting: Setting, kind: DriverKind): OwnDriverValue | undefined => {
  const { table, totals, index, council, choices } = setting;
  if (isInPounds(kind)) {
    const total = totals[kind === "gross-expenditure" ? "gross" : "net"];
    if (isKnown(total.value) && total.value > 0) return { value: total.value, year: null, source: null, at: total.at };
  }
  for (const { kind: found, value, at } of table.drivers)
    if (found === kind && isKnown(value) && value > 0) return { value, year: null, source: null, at };
  const known = index.driverOf(council.code, kind, choices.year);
  return known && { ...known, at: null };
};
