import type { FunctionId } from "../../model/taxonomy";

/** What the lines read from the LGBF raw data are called. */
export const lgbfLines = {
  support: "Central support services, total general fund",
  collection: "Cost of collecting council tax",
  others: "All other general-fund services, with council tax collection",
  collectionOut: "Council tax collection, taken out of other services (a line of its own above)",
} as const;

const functions: ReadonlyMap<string, FunctionId> = new Map([
  [lgbfLines.support, "support-services"],
  [lgbfLines.collection, "council-tax-collection"],
  [lgbfLines.others, "front-line-services"],
  [lgbfLines.collectionOut, "front-line-services"],
]);

/** The node of a line read from the LGBF raw data. */
export const functionOfLgbfLine = (label: string): FunctionId | undefined => functions.get(label);
