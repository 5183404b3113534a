import type { Basis } from "../model/costTable";
import type { Council } from "../model/council";
import type { BenchmarkFigure } from "../model/dataset";
import { isKnown } from "../model/missing";
import type { Pounds } from "../model/money";
import type { FunctionId } from "../model/taxonomy";
import type { FinancialYear } from "../model/year";
import { identityOf } from "./comparators/isSameCouncil";
import type { Setting } from "./setting";
import { yearOrder } from "./yearOrder";

/** A comparator's known cost of the series' year. */
export interface PricedFigure {
  readonly council: Council;
  readonly cost: Pounds;
  readonly priceFactor: number;
  readonly source: string;
}

/** The comparators' figures of one node, all on one basis, of one year and of one status. */
export interface Series {
  readonly node: FunctionId;
  readonly basis: Basis;
  readonly year: FinancialYear;
  readonly status: BenchmarkFigure["status"];
  readonly figures: readonly PricedFigure[];
  /** How many comparators' figures are held back as confidential. */
  readonly suppressed: number;
}

/**
 * Every series of a node on a basis among the run's comparators, whatever its size, best first: the run's year, then the latest earlier,
 * then the earliest later; the status of the council's own figures before the other. A council stands once in a series, even under two codes.
 */
export const seriesAt = (setting: Setting, node: FunctionId, basis: Basis): readonly Series[] => {
  const known = seriesOfRun.get(setting) ?? new Map<string, readonly Series[]>();
  seriesOfRun.set(setting, known);
  const key = `${node} ${basis}`;
  const series = known.get(key) ?? seriesIn(setting, node, basis);
  known.set(key, series);
  return series;
};

// Asked for again and again, for a node is looked at for each line below it; what a run compares with never changes.
const seriesOfRun = new WeakMap<Setting, Map<string, readonly Series[]>>();

const seriesIn = (setting: Setting, node: FunctionId, basis: Basis): readonly Series[] => {
  const { choices, table } = setting;
  const byKey = new Map<string, BenchmarkFigure[]>();
  for (const figure of setting.index.figuresOf(node)) {
    if (figure.basis !== basis) continue;
    const key = `${figure.year} ${figure.status}`;
    const same = byKey.get(key);
    if (same) same.push(figure);
    else byKey.set(key, [figure]);
  }
  const ownStatus = table.status ?? "outturn";
  return [...byKey.values()]
    .flatMap((figures) => seriesOf(setting, figures))
    .sort(
      (one, other) =>
        yearOrder(choices.year, one.year, other.year) ||
        Number(other.status === ownStatus) - Number(one.status === ownStatus),
    );
};

/** The best series of a node on a basis that is large enough to compare with. */
export const usableSeries = (setting: Setting, node: FunctionId, basis: Basis): Series | undefined =>
  seriesAt(setting, node, basis).find(({ figures }) => figures.length >= setting.choices.inputs.min_sample);

/** The most comparators with a figure of a node in any one series. */
export const mostFigures = (setting: Setting, node: FunctionId): number =>
  Math.max(
    0,
    ...(["gross", "net"] as const).flatMap((basis) =>
      seriesAt(setting, node, basis).map(({ figures }) => figures.length),
    ),
  );

const seriesOf = (setting: Setting, figures: readonly BenchmarkFigure[]): readonly Series[] => {
  const [first] = figures;
  const factor = first && setting.priceFactor(first.year);
  if (!first || factor === undefined || !isKnown(factor)) return [];
  const byCouncil = new Map(figures.map((figure) => [figure.council, figure]));
  const taken = new Map<string, PricedFigure>();
  let suppressed = 0;
  for (const council of setting.members) {
    const figure = byCouncil.get(council.code);
    if (!figure || taken.has(identityOf(council))) continue;
    if (isKnown(figure.cost))
      taken.set(identityOf(council), { council, cost: figure.cost, priceFactor: factor, source: figure.source });
    else if (figure.cost.missing === "confidential") suppressed += 1;
  }
  const { function: node, basis, year, status } = first;
  return [{ node, basis, year, status, figures: [...taken.values()], suppressed }];
};
