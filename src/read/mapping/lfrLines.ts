import type { FunctionId } from "../../model/taxonomy";
import { normalLabel } from "./normalLabel";

/**
 * Services of Scotland's local financial returns (LFR) by form, and the node each belongs to. Sources: the Scottish Government's guidance notes for the LFR of
 * 2020-21 and 2021-22, chapters 5 (LFR 00), 12 (LFR 09) and 15 (LFR SS). Services that the notes leave to CIPFA's list are named as there. The forms
 * themselves were not seen, and their numbers are not relied on: a form is known by its services.
 */
const byForm = {
  /** LFR 00: a service of the general fund each. */
  summary: {
    Education: "front-line-services",
    "Culture and Related Services": "front-line-services",
    "Cultural and Related Services": "front-line-services",
    "Social Work": "front-line-services",
    "Roads and Transport": "front-line-services",
    "Road Bridges": "front-line-services",
    "Environmental Services": "front-line-services",
    "Building, Planning & Development": "front-line-services",
    "Planning and Development": "front-line-services",
    "Planning and Economic Development": "front-line-services",
    "Central Services": "central-services",
    "Non-HRA Housing": "front-line-services",
    "Trading Services": "front-line-services",
  },
  /** LFR 09. */
  central: {
    "Council Tax Collection": "council-tax-collection",
    "Council Tax Reduction Administration": "council-tax-support-administration",
    "Non-Domestic Rates Collection": "business-rates-collection",
    "Non-Domestic Rate Collection": "business-rates-collection",
    "Housing Benefit Administration": "housing-benefit-administration",
    "Registration of Births, Deaths and Marriages": "other-central-services",
    "Registration of Electors": "other-central-services",
    "Conducting Elections": "other-central-services",
    "Emergency Planning": "other-central-services",
    "Council Tax Valuation": "other-central-services",
    "Non-Domestic Lands Valuation": "other-central-services",
    "Local Land Charges": "other-central-services",
    Licensing: "other-central-services",
    "Non-Road Lighting": "other-central-services",
    "General Grants, Bequests and Donations": "other-central-services",
    "Corporate and Democratic Core": "corporate-democratic-core",
    "Corporate and Democratic Core Costs": "corporate-democratic-core",
    "Non-Distributed Costs": "non-distributed-costs",
    "Other Central Services": "other-central-services",
  },
  /** LFR SS. Payroll is recorded under finance there. */
  support: {
    Finance: "finance",
    IT: "ict",
    ICT: "ict",
    "Information Technology": "ict",
    "Human Resources": "human-resources",
    "Property Services": "property",
    Property: "property",
    "Property and Estates": "property",
    Legal: "legal",
    "Legal Services": "legal",
    Procurement: "procurement",
    "Procurement Services": "procurement",
    Communications: "communications",
    "Corporate Communications": "communications",
    Transport: "transport",
    "Customer Services": "customer-contact",
    "Contact Centres": "customer-contact",
    "Office Administration": "business-support",
    "Administration Support": "business-support",
  },
} as const satisfies Record<string, Readonly<Record<string, FunctionId>>>;

export type LfrForm = keyof typeof byForm;

const normal = (lines: Readonly<Record<string, FunctionId>>): ReadonlyMap<string, FunctionId> =>
  new Map(Object.entries(lines).map(([label, id]) => [normalLabel(label), id]));

/** The node of a form's services by normal label. */
export const lfrServices: Readonly<Record<LfrForm, ReadonlyMap<string, FunctionId>>> = {
  summary: normal(byForm.summary),
  central: normal(byForm.central),
  support: normal(byForm.support),
};

/** What lines of ours are called. */
export const lfrLines = {
  support: "Support services charged to services",
  supportElsewhere: "Support services charged outside the general fund",
} as const;

/** A service's label without the form's number before it: "LFR 09: Central Services" → "Central Services". */
export const lfrService = (label: string): string => normalLabel(label.replace(/^\s*LFR\s*\w{1,2}\s*[:–-]?\s*/iu, ""));

/** The node of a line of the section named after its form, or of a line of ours. */
export const functionOfLfrLine = (section: string, label: string): FunctionId | undefined => {
  if (label === lfrLines.support || label === lfrLines.supportElsewhere) return "support-services";
  const form = (["summary", "central", "support"] as const).find((name) => lfrSections[name] === section);
  return form && lfrServices[form].get(lfrService(label));
};

/** What the lines of a form are shown under. */
export const lfrSections: Readonly<Record<LfrForm, string>> = {
  summary: "Services",
  central: "Central services",
  support: "Support services",
};
