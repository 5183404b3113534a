import type { FunctionId } from "../../model/taxonomy";
import { normalLabel } from "./normalLabel";

/** Lines of the revenue outturn return that cost tables are made of, by form, and the node of the taxonomy that each belongs to. */
const byForm = {
  RSX: {
    "Education services": "front-line-services",
    "Highways and transport services": "front-line-services",
    "Children Social Care": "front-line-services",
    "Children's Social Care": "front-line-services",
    "Adult Social Care": "front-line-services",
    "Public Health": "front-line-services",
    "Housing services (GFRA only)": "front-line-services",
    "Cultural and related services": "front-line-services",
    "Environmental and regulatory services": "front-line-services",
    "Planning and development services": "front-line-services",
    "Police services": "front-line-services",
    "Fire and rescue services": "front-line-services",
    "Central services": "central-services",
    "Other services": "front-line-services",
  },
  // Their totals are lines of RSX; what is under them is front line.
  RO1: {},
  RO2: {},
  RO3: {},
  RO4: { "Housing Benefits Administration": "housing-benefit-administration" },
  RO5: {},
  RO6: {
    "Corporate and Democratic Core": "corporate-democratic-core",
    "Council tax collection": "council-tax-collection",
    "Council tax discounts - prompt payment": "other-central-services",
    "Council tax discounts - locally funded": "other-central-services",
    "Council tax support - administration": "council-tax-support-administration",
    "Non-domestic rates collection": "business-rates-collection",
    "Business Improvement District ballots": "other-central-services",
    "Registration of births, deaths and marriages": "other-central-services",
    "Registration of electors": "other-central-services",
    "Conducting elections": "other-central-services",
    "Emergency planning": "other-central-services",
    "Local land charges": "other-central-services",
    "Local welfare assistance": "other-central-services",
    "General grants, bequests and donations": "other-central-services",
    "Coroners' court services": "other-central-services",
    "Other court services": "other-central-services",
    "Retirement benefits": "non-distributed-costs",
    "Costs of unused shares of IT facilities and other assets": "non-distributed-costs",
    "Revenue expenditure on surplus assets": "non-distributed-costs",
    "MANAGEMENT AND SUPPORT SERVICES": "support-services",
  },
} as const satisfies Record<string, Readonly<Record<string, FunctionId>>>;

export type ReturnForm = keyof typeof byForm;

/** A return's label without what forms put around it: its line number before, "(total of lines 190 to 698)" after. */
export const returnLabel = (label: string): string =>
  normalLabel(label.replace(/^\s*\d{3}\s+/u, "").replace(/\((?:total|sum) of lines[^)]*\)/iu, " "));

/** The node of a form's lines by normal label. */
export const returnLines: Readonly<Record<ReturnForm, ReadonlyMap<string, FunctionId>>> = {
  RSX: normal(byForm.RSX),
  RO1: normal(byForm.RO1),
  RO2: normal(byForm.RO2),
  RO3: normal(byForm.RO3),
  RO4: normal(byForm.RO4),
  RO5: normal(byForm.RO5),
  RO6: normal(byForm.RO6),
};

/** A total that each form has and no other, by normal label. */
export const returnTotals = {
  RSX: normalLabel("Total Service Expenditure"),
  RO1: normalLabel("TOTAL EDUCATION SERVICES"),
  RO2: normalLabel("TOTAL HIGHWAYS AND TRANSPORT SERVICES"),
  RO3: normalLabel("TOTAL ADULT SOCIAL CARE"),
  RO4: normalLabel("TOTAL HOUSING SERVICES (GFRA only)"),
  RO5: normalLabel("TOTAL PLANNING AND DEVELOPMENT SERVICES"),
  RO6: normalLabel("TOTAL CENTRAL SERVICES"),
} as const satisfies Record<ReturnForm, string>;

/** What is left of RSX housing once RO4's benefit administration is taken out: a line of ours, not of the return. */
export const housingRemainder = "Housing services other than housing-benefit administration";

/** The node of a line of any form, or of our own remainder of housing. */
export const functionOfReturnLine = (label: string): FunctionId | undefined => {
  if (label === housingRemainder) return "front-line-services";
  const normalised = returnLabel(label);
  return returnLines.RO6.get(normalised) ?? returnLines.RO4.get(normalised) ?? returnLines.RSX.get(normalised);
};

/** True for a lowest line of RO4 or RO6, which is a line even where it has no figures. */
export const isReturnLeaf = (label: string): boolean => {
  const normalised = returnLabel(label);
  return returnLines.RO6.has(normalised) || returnLines.RO4.has(normalised);
};

function normal(lines: Readonly<Record<string, FunctionId>>): ReadonlyMap<string, FunctionId> {
  return new Map(Object.entries(lines).map(([label, id]) => [normalLabel(label), id]));
}
