import type { FunctionId } from "../../model/taxonomy";

/**
 * Line numbers of the published revenue returns (RS, RA "data by LA") and the node each belongs to. Service lines before
 * central services are front line, as is "other services" (698); a central line that another year's return has and this list has not is left to its label.
 * The lines after the total are not service expenditure at all.
 */
export const returnCodes: ReadonlyMap<string, FunctionId> = new Map([
  ["457", "housing-benefit-administration"],
  ["604", "other-central-services"],
  ["605", "other-central-services"],
  ["610", "corporate-democratic-core"],
  ["623", "other-central-services"],
  ["625", "council-tax-support-administration"],
  ["628", "local-tax-collection"],
  ["650", "other-central-services"],
  ["675", "other-central-services"],
  ["681", "non-distributed-costs"],
  ["682", "non-distributed-costs"],
  ["684", "non-distributed-costs"],
  ["690", "central-services"],
]);

/** Totals of the whole: RS line 699, RA line 799. */
export const wholeTotalCodes: ReadonlySet<string> = new Set(["699", "799"]);

/** Fire and rescue, the last line before central services. */
const lastBeforeCentral = 602;
const otherServices = "698";

/** The node of a service line by its number; undefined beyond the service lines and for central lines that are not known. */
export const functionOfCode = (code: string): FunctionId | undefined => {
  const known = returnCodes.get(code);
  if (known !== undefined || !/^\d{3}$/u.test(code)) return known;
  return Number(code) <= lastBeforeCentral || code === otherServices ? "front-line-services" : undefined;
};
