import type { FunctionId } from "../../model/taxonomy";

/**
 * Line numbers of the published revenue returns (RS, RA "data by LA") and the node each belongs to. Service lines that are not named
 * here are front line; the lines after the total are not service expenditure at all.
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

/** The node of a service line by its number; undefined beyond the service lines. */
export const functionOfCode = (code: string): FunctionId | undefined =>
  returnCodes.get(code) ?? (/^\d{3}$/u.test(code) && Number(code) < 699 ? "front-line-services" : undefined);
