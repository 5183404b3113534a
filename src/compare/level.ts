import { isKnown } from "../model/missing";
import type { OwnCost } from "../model/ownCost";
import { ancestors, taxonomy, withDescendants, type FunctionId } from "../model/taxonomy";
import { mostFigures, usableSeries } from "./series";
import type { Setting } from "./setting";
import { isOwnBooks } from "../model/ownBooks";

/** Where a function is compared: at its own node, in a group, or nowhere, with the most comparators found at its node. */
export type Level =
  | { readonly at: "node" }
  | { readonly at: "group"; readonly group: FunctionId }
  | { readonly at: "nowhere"; readonly most: number };

/**
 * The lowest level where enough comparators have figures and the council's own table is complete. A node that has lines of its own beside
 * lines of its functions is compared as a group: its own lines are only a part of what comparators report there.
 */
export const levelOf = (setting: Setting, { cost }: OwnCost): Level => {
  const id = cost.function;
  if (!setting.groups.has(id) && hasFigures(setting, id)) return { at: "node" };
  const above = [...(setting.groups.has(id) ? [id] : []), ...ancestors(id)];
  const group = above.find(
    (node) => setting.groups.has(node) && hasFigures(setting, node) && isComplete(setting, node),
  );
  return group === undefined ? { at: "nowhere", most: mostFigures(setting, id) } : { at: "group", group };
};

/** True when a group and every row below it lie in the back office, so that its cost is back-office cost and nothing else. */
export const isWhollyInside = (setting: Setting, group: FunctionId): boolean => {
  const below = withDescendants(group);
  return (
    setting.isBackOffice(group) && setting.rows.every(({ cost }) => cost.inBackOffice || !below.has(cost.function))
  );
};

/** True when enough comparators have figures of a node, on either basis and of any year. */
export const hasFigures = (setting: Setting, node: FunctionId): boolean =>
  usableSeries(setting, node, "gross") !== undefined || usableSeries(setting, node, "net") !== undefined;

/**
 * True when the council's table holds all of a group: statutory layouts do by construction; a table from its own books must have lines for the group itself
 * or for each of its back-office functions.
 */
export const isComplete = (setting: Setting, group: FunctionId): boolean => {
  if (!isOwnBooks(setting.table)) return true;
  const present = new Set(
    setting.rows.filter((row) => Object.values(row.comparable).some(isKnown)).map((row) => row.cost.function),
  );
  const holds = (id: FunctionId): boolean => {
    if (present.has(id)) return true;
    const inside = taxonomy.filter((node) => node.parent === id && setting.isBackOffice(node.id));
    return inside.length > 0 && inside.every((node) => holds(node.id));
  };
  return holds(group);
};
