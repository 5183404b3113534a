import { lazy, type ComponentType } from "react";

/** A screen that is loaded when its step comes; what fails to load is asked for once more, for a connection may have been away for a moment. */
const whenNeeded = <Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>) =>
  lazy(() => load().catch(load));

export const Tables = whenNeeded(() => import("./tables/Tables"));
export const Mapping = whenNeeded(() => import("./mapping/Mapping"));
export const Compare = whenNeeded(() => import("./compare/Compare"));
export const Results = whenNeeded(() => import("./results/Results"));
export const Write = whenNeeded(() => import("./write/Write"));
