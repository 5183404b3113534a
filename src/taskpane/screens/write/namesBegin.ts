import type { Flow } from "../../flow/steps";

/** How the names of a flow's sheets begin in a set: `BB_`, `BB2_Case`. */
export const namesBegin: Readonly<Record<Flow, (set: string) => string>> = {
  benchmark: (set) => `${set}_`,
  case: (set) => `${set}_Case`,
};

/** How the names of these sheets begin. */
export const beginningOf = ([first]: readonly string[], flow: Flow): string => {
  if (first === undefined) throw new Error("a set without sheets");
  return namesBegin[flow](first.slice(0, first.indexOf("_")));
};
