import type { DriverKind } from "../../../model/taxonomy";

/** What a label in an activity table counts. The label must begin with it, or it may be a cost of something ("Vehicle maintenance"). */
export const driverOfLabel = (label: string): DriverKind | undefined =>
  drivers.find(({ words }) => words.test(label.trim()))?.kind;

/** The quality indicator a label states, by the ids the benchmark datasets use. */
export const indicatorOfLabel = (label: string): string | undefined =>
  indicators.find(({ words }) => words.test(label))?.id;

const drivers: readonly { readonly kind: DriverKind; readonly words: RegExp }[] = [
  { kind: "resident", words: /^(?:(?:total|resident|mid[- ]year|estimated)\s+)*(?:residents?|population)\b/iu },
  {
    kind: "employee-paid",
    words:
      /^(?:(?:number|no\.?) of )?(?:employees? (?:paid|on (?:the )?payroll)|people paid|payroll headcount|headcount)\b/iu,
  },
  {
    kind: "fte",
    words:
      /^(?:(?:total|number of|all|council|staff|employees?)\s+)*(?:\(?ftes?\)?|full[- ]time[- ]equivalents?)\b|^(?:staff|employees|workforce) \(?(?:fte|full[- ]time[- ]equivalent)/iu,
  },
  {
    kind: "square-metre",
    words:
      /^(?:total )?(?:gross internal (?:floor )?area|gia|floor (?:area|space)|m²|square met(?:re|er)s|office floor area)/iu,
  },
  {
    kind: "vehicle",
    words: /^(?:(?:total|number of|no\.? of|fleet)\s+)*(?:vehicles|fleet size)\b(?! (?:maint|hire|cost))/iu,
  },
  { kind: "dwelling", words: /^(?:(?:total|number of|no\.? of|chargeable)\s+)*dwellings\b/iu },
  {
    kind: "caseload",
    words:
      /^(?:(?:total|average|live)\s+)*(?:housing[- ]benefit (?:caseload|cases|claims)|hb caseload|benefits? caseload|caseload)\b/iu,
  },
];

const indicators: readonly { readonly id: string; readonly words: RegExp }[] = [
  {
    id: "council-tax-collected",
    words:
      /council[- ]tax\b.*\bcollect(?:ed|ion)\b.*(?:%|per ?cent|rate|in[- ]year|share)|(?:%|per ?cent|share) of council[- ]tax\b.*collected|council[- ]tax (?:in[- ]year )?collection rate|council tax collected/iu,
  },
  {
    id: "invoices-paid-30-days",
    words: /(?:invoices|suppliers|payments)\b.*\b30 days|prompt payment (?:rate|performance)/iu,
  },
  {
    id: "sickness-days",
    words:
      /sickness (?:absence )?(?:days|\(days\))|days lost (?:to|through) sickness|working days lost|sickness absence.*days|days.*sickness/iu,
  },
];
