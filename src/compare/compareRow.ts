import type { Comparison } from "../model/comparison";
import type { Basis } from "../model/costTable";
import type { Gap } from "../model/gap";
import { isKnown } from "../model/missing";
import type { OwnCost } from "../model/ownCost";
import type { FunctionId } from "../model/taxonomy";
import { chooseDriver, driverKinds } from "./chooseDriver";
import { comparisonOf } from "./comparison";
import { basisFindings } from "./gaps/basisFindings";
import { driverFindings } from "./gaps/driverFindings";
import { gapOf, type Compared, type Finding } from "./gaps/finding";
import { lineFindings } from "./gaps/lineFindings";
import { periodFindings } from "./gaps/periodFindings";
import { rowFindings } from "./gaps/rowFindings";
import { valueFindings } from "./gaps/valueFindings";
import { usableSeries, type Series } from "./series";
import type { Setting } from "./setting";

/** A row after comparing: on which basis, with whom, and what stands in the way. */
export interface RowComparison {
  readonly basis: Basis;
  readonly comparison: Comparison | null;
  readonly gaps: readonly Gap[];
}

/** Compares a row at its own node; `comparison` is null when the council's cost or a driver is not known there. */
export const compareRow = (setting: Setting, own: OwnCost): RowComparison => {
  const { choices } = setting;
  const node = own.cost.function;
  const series = seriesFor(setting, own);
  if (!series || !hasDriver(node)) return rowAlone(setting, own, []);
  const cost = own.comparable[series.basis];
  const driver = chooseDriver(setting, series);
  if (!isKnown(cost))
    return rowAlone(setting, own, [
      { code: "basis/gross-net", severity: "blocks", facts: { runBasis: choices.basis, needed: series.basis } },
    ]);
  if (!driver) {
    const [wanted] = driverKinds(node, series.basis);
    return rowAlone(setting, own, [
      { code: "driver/missing", severity: "blocks", facts: wanted === undefined ? {} : { wanted } },
    ]);
  }
  const compared: Compared = { own, series, driver, comparison: comparisonOf(setting, series, driver, cost) };
  const findings = [basisFindings, periodFindings, driverFindings, valueFindings].flatMap((rule) =>
    rule(setting, compared),
  );
  return {
    basis: series.basis,
    comparison: compared.comparison,
    gaps: gapsOf(setting, own, series.basis, findings),
  };
};

/** A row that is compared with nobody at its own node, on the run's basis, with the reasons. */
export const rowAlone = (setting: Setting, own: OwnCost, findings: readonly Finding[]): RowComparison => ({
  basis: setting.choices.basis,
  comparison: null,
  gaps: gapsOf(setting, own, setting.choices.basis, findings),
});

/** True when the method names a driver for a node: the whole and the front line have none. */
export const hasDriver = (node: FunctionId): boolean => driverKinds(node, "gross").length > 0;

/** The run's basis first, and the other when the comparators or the council know only that one; the comparators' own when the council knows neither. */
const seriesFor = (setting: Setting, { cost, comparable }: OwnCost): Series | undefined => {
  const bases: readonly Basis[] = setting.choices.basis === "gross" ? ["gross", "net"] : ["net", "gross"];
  const found = bases.flatMap((basis) => usableSeries(setting, cost.function, basis) ?? []);
  return found.find((series) => isKnown(comparable[series.basis])) ?? found[0];
};

/** Of its lines a group repeats only what blocks it: the rest stands with its functions. */
const gapsOf = (setting: Setting, own: OwnCost, basis: Basis, findings: readonly Finding[]): readonly Gap[] => {
  const lines = lineFindings(setting, own, basis).filter(
    ({ severity }) => own.cost.level === "function" || severity === "blocks",
  );
  return [...findings, ...rowFindings(setting, own), ...lines].map((one) => gapOf(setting, own, one));
};
