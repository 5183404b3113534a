import type { DriverKind, FunctionId } from "../model/taxonomy";

/** What a function or level of the returns is called. */
export const functionLabels: Readonly<Record<FunctionId, string>> = {
  total: "Total expenditure",
  "central-services": "Central services, as returned",
  "corporate-democratic-core": "Corporate and democratic core",
  "local-tax-collection": "Council-tax and business-rates collection",
  "council-tax-collection": "Council-tax collection",
  "business-rates-collection": "Business-rates collection",
  "council-tax-support-administration": "Council-tax support administration",
  "support-services": "Management and support services",
  finance: "Finance and internal audit",
  payroll: "Payroll",
  ict: "ICT and e-government",
  "human-resources": "Human resources",
  property: "Property and estates",
  legal: "Legal",
  procurement: "Procurement",
  transport: "Transport: fleet and pool",
  communications: "Communications",
  "business-support": "Business support and administration",
  "customer-contact": "Customer contact",
  "other-central-services": "Other central services to the public",
  "non-distributed-costs": "Non-distributed costs",
  "housing-benefit-administration": "Housing-benefit administration",
  "front-line-services": "Front-line services",
};

/** What a cost is divided by, in words: "£ per …". */
export const driverLabels: Readonly<Record<DriverKind, string>> = {
  "gross-expenditure": "£ of gross expenditure",
  "net-expenditure": "£ of net expenditure",
  resident: "resident",
  fte: "full-time equivalent employee",
  "employee-paid": "employee paid",
  "square-metre": "square metre of gross internal area",
  vehicle: "vehicle",
  dwelling: "chargeable dwelling",
  caseload: "housing-benefit case",
};

/** The volume itself, in words. */
export const driverVolumes: Readonly<Record<DriverKind, string>> = {
  "gross-expenditure": "gross expenditure",
  "net-expenditure": "net expenditure",
  resident: "residents",
  fte: "full-time equivalent employees",
  "employee-paid": "employees paid",
  "square-metre": "square metres of gross internal area",
  vehicle: "vehicles",
  dwelling: "chargeable dwellings",
  caseload: "housing-benefit cases",
};

/** Class ids in words; a club's own class is shown as it is written. */
const classLabels: Readonly<Record<string, string>> = {
  "shire-district": "shire districts",
  "shire-county": "shire counties",
  unitary: "unitary authorities",
  "london-borough": "London boroughs",
  "metropolitan-district": "metropolitan districts",
  "scottish-council": "Scottish councils",
  "welsh-council": "Welsh councils",
  "northern-ireland-district": "Northern Ireland districts",
};

/** A class of councils: a club's own is shown as it is written. */
export const classLabel = (id: string): string => classLabels[id] ?? id.replaceAll("-", " ");

/** Councils of a class, in the plural. */
export const classInWords = (id: string): string => classLabels[id] ?? `councils of the class ${classLabel(id)}`;
