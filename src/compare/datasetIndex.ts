import type { GssCode } from "../model/council";
import type { BenchmarkFigure, Dataset, DriverFigure } from "../model/dataset";
import { isKnown } from "../model/missing";
import type { DriverKind, FunctionId } from "../model/taxonomy";
import { yearsBetween, type FinancialYear } from "../model/year";

/** A driver that can be divided by: known and above zero. */
export interface KnownDriver {
  readonly value: number;
  readonly year: FinancialYear;
  readonly source: string;
}

/** A dataset arranged for looking up. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly figuresOf: (node: FunctionId) => readonly BenchmarkFigure[];
  /** The council's driver of the year nearest to `year`, the earlier of two as near; undefined when there is none. */
  readonly driverOf: (council: GssCode, kind: DriverKind, year: FinancialYear) => KnownDriver | undefined;
}

/** Arranges a dataset once, so that a run reads it through once. */
export const indexOf = (dataset: Dataset): DatasetIndex => {
  const figures = grouped(dataset.figures, (figure) => figure.function);
  const drivers = grouped(dataset.drivers, driverKey);
  return {
    dataset,
    figuresOf: (node) => figures.get(node) ?? [],
    driverOf: (council, kind, year) => nearest(drivers.get(driverKey({ council, kind })) ?? [], year),
  };
};

const driverKey = ({ council, kind }: Pick<DriverFigure, "council" | "kind">): string => `${council} ${kind}`;

const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const nearest = (figures: readonly DriverFigure[], year: FinancialYear): KnownDriver | undefined => {
  let best: KnownDriver | undefined;
  for (const { value, year: at, source } of figures)
    if (isKnown(value) && value > 0 && (best === undefined || isNearer(at, best.year, year)))
      best = { value, year: at, source };
  return best;
};

const isNearer = (one: FinancialYear, other: FinancialYear, to: FinancialYear): boolean => {
  const [distance, rival] = [Math.abs(yearsBetween(one, to)), Math.abs(yearsBetween(other, to))];
  return distance < rival || (distance === rival && one < other);
};
