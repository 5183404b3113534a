import { lazy, type ComponentType } from "react";

const load = {
  tables: () => import("./tables/Tables"),
  mapping: () => import("./mapping/Mapping"),
  compare: () => import("./compare/Compare"),
  results: () => import("./results/Results"),
  write: () => import("./write/Write"),
  case: () => import("./case/Case"),
  findings: () => import("./findings/Findings"),
};

/** A screen that is loaded when its step comes; what fails to load is asked for once more, for a connection may have been away for a moment. */
const whenNeeded = <Props>(once: () => Promise<{ readonly default: ComponentType<Props> }>) =>
  lazy(() => once().catch(once));

export const Tables = whenNeeded(load.tables);
export const Mapping = whenNeeded(load.mapping);
export const Compare = whenNeeded(load.compare);
export const Results = whenNeeded(load.results);
export const Write = whenNeeded(load.write);
export const Case = whenNeeded(load.case);
export const Findings = whenNeeded(load.findings);

/** Loads the screens of all steps, so that none is waited for later. One that cannot be had now is asked for again when its step comes. */
export const loadAhead = async (): Promise<void> => {
  await Promise.allSettled(Object.values(load).map((screen) => screen()));
};
