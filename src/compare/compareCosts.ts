import type { Gap } from "../model/gap";
import { isKnown } from "../model/missing";
import type { OwnCost } from "../model/ownCost";
import { taxonomy, type FunctionId } from "../model/taxonomy";
import type { ComparedRow } from "./comparedRow";
import { compareRow, hasDriver, rowAlone, type RowComparison } from "./compareRow";
import type { Finding } from "./gaps/finding";
import { withIndicators } from "./indicators";
import { hasFigures, isComplete, isWhollyInside, levelOf, type Level } from "./level";
import { inPotential } from "./inPotential";
import type { Setting } from "./setting";

/**
 * Compares every row of the council's costs, and the levels above that are needed or that the benchmark has figures for, in the taxonomy's order,
 * a level before the lines booked to it. Rows outside the back office are compared where the benchmark allows it and are otherwise left alone.
 */
export const compareCosts = (setting: Setting): readonly ComparedRow[] => {
  const levels = new Map(setting.rows.map((own) => [own.cost.function, placeOf(setting, own)]));
  const used = new Set([...levels.values()].flatMap((level) => (level.at === "group" ? [level.group] : [])));
  const groups = [...setting.groups.values()].filter(
    ({ cost: { function: id } }) =>
      used.has(id) || (hasDriver(id) && hasFigures(setting, id) && isComplete(setting, id)),
  );
  const groupRows = new Map(groups.map((own) => [own.cost.function, rowOf(own, compareRow(setting, own), null)]));
  const rows = setting.rows.map((own) => {
    const level = levels.get(own.cost.function) ?? nowhere;
    const row = rowOf(own, compareAt(setting, own, level), level.at === "group" ? level.group : null);
    return level.at === "group"
      ? { ...row, comparable: isComparableIn(setting, row, groupRows.get(level.group)) }
      : row;
  });
  const functionRows = new Map(rows.map((row) => [row.cost.function, row]));
  const ordered = taxonomy.flatMap(({ id }) => [groupRows.get(id) ?? [], functionRows.get(id) ?? []].flat());
  return withIndicators(
    setting,
    ordered.map((row) => ({ ...row, inPotential: inPotential(setting, row, ordered) })),
  );
};

/** A row with no money in it has nothing to compare; one outside the back office is never moved to a level above. */
const placeOf = (setting: Setting, own: OwnCost): Level => {
  const isWanted = own.cost.inBackOffice || hasFigures(setting, own.cost.function);
  if (!isWanted || !hasMoney(own) || !hasDriver(own.cost.function)) return nowhere;
  const level = levelOf(setting, own);
  return own.cost.inBackOffice || level.at === "node" ? level : nowhere;
};

const nowhere: Level = { at: "nowhere", most: 0 };

const hasMoney = ({ comparable }: OwnCost): boolean => Object.values(comparable).some(isKnown);

const compareAt = (setting: Setting, own: OwnCost, level: Level): RowComparison => {
  if (level.at === "node") return compareRow(setting, own);
  return outsideOrEmpty(own) ? alone(setting, own) : rowAlone(setting, own, [whyNotHere(setting, level)]);
};

const outsideOrEmpty = (own: OwnCost): boolean => !own.cost.inBackOffice || !hasMoney(own);

/** Nothing is asked of a row outside the back office, so nothing is missing from it. */
const alone = (setting: Setting, own: OwnCost): RowComparison => {
  const row = rowAlone(setting, own, []);
  return own.cost.inBackOffice ? row : { ...row, gaps: [] };
};

const whyNotHere = (setting: Setting, level: Exclude<Level, { at: "node" }>): Finding => {
  if (level.at === "group") {
    const severity = isWhollyInside(setting, level.group) ? "note" : "blocks";
    return { code: "scope/merged-functions", severity, facts: { at: level.group } };
  }
  return level.most > 0
    ? { code: "sample/small", severity: "blocks", facts: { n: level.most } }
    : { code: "coverage/not-in-benchmark", severity: "blocks" };
};

const rowOf = (
  own: OwnCost,
  { basis, comparison, gaps }: RowComparison,
  comparedAt: FunctionId | null,
): ComparedRow => ({
  cost: own.cost,
  pounds: own.stated,
  comparableCost: own.comparable[basis],
  basis,
  comparison,
  comparedAt,
  comparable: comparison !== null && !gaps.some(isBlocking),
  inPotential: false,
  indicators: [],
  gaps,
});

/** Compared in a group: comparable when the group lies wholly in the back office and neither is blocked. */
const isComparableIn = (setting: Setting, row: ComparedRow, group: ComparedRow | undefined): boolean =>
  group !== undefined && isWhollyInside(setting, group.cost.function) && group.comparable && !row.gaps.some(isBlocking);

const isBlocking = ({ severity }: Gap): boolean => severity === "blocks";
