/** A block of lines on a form: from one line to the next block, with its total where the return has one. */
export interface Section {
  readonly heading: string;
  readonly startsAt: string;
  readonly total?: string;
}

/** A form of the revenue outturn as a sheet. Lines are named by their published labels. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly Section[];
  /** The form's own total, over all its sections. */
  readonly grandTotal?: string;
  /** What stands in a cell that the return leaves blank. */
  readonly blank: null | "…";
}

/** The forms that the published extract covers, RSX (the summary) first. */
export const forms: readonly Form[] = [
  {
    id: "RSX",
    title: "RSX Revenue outturn service expenditure summary",
    sections: [{ heading: "Services", startsAt: "Education services", total: "Total Service Expenditure" }],
    blank: null,
  },
  {
    id: "RO2",
    title: "RO2 Highways and transport services",
    sections: [{ heading: "Highways and transport", startsAt: "TOTAL HIGHWAYS AND TRANSPORT SERVICES" }],
    blank: null,
  },
  {
    id: "RO4",
    title: "RO4 Housing services (general fund revenue account only)",
    sections: [
      { heading: "Housing strategy, advances and renewal", startsAt: "Housing strategy and advice" },
      {
        heading: "Homelessness",
        startsAt: "Nightly paid accommodation (self-contained)",
        total: "TOTAL HOMELESSNESS SERVICES",
      },
      { heading: "Housing benefits and welfare", startsAt: "Rent allowances - discretionary payments" },
    ],
    grandTotal: "TOTAL HOUSING SERVICES (GFRA only)",
    blank: "…",
  },
  {
    id: "RO5",
    title: "RO5 Cultural, environmental, regulatory and planning services",
    sections: [
      {
        heading: "Cultural and related services",
        startsAt: "Culture and heritage - Archives",
        total: "TOTAL CULTURAL AND RELATED SERVICES",
      },
      {
        heading: "Environmental and regulatory services",
        startsAt: "Cemetery, cremation and mortuary services",
        total: "TOTAL ENVIRONMENTAL AND REGULATORY SERVICES",
      },
      {
        heading: "Planning and development services",
        startsAt: "Building control",
        total: "TOTAL PLANNING AND DEVELOPMENT SERVICES",
      },
    ],
    grandTotal: "TOTAL CULTURAL, ENVIRONMENTAL, REGULATORY AND PLANNING SERVICES",
    blank: "…",
  },
  {
    id: "RO6",
    title: "RO6 Central, protective and other services",
    sections: [
      { heading: "Police services", startsAt: "TOTAL POLICE SERVICES" },
      {
        heading: "Fire and rescue services",
        startsAt: "Community fire safety",
        total: "TOTAL FIRE AND RESCUE SERVICES",
      },
      { heading: "Central services", startsAt: "Corporate and Democratic Core", total: "TOTAL CENTRAL SERVICES" },
      { heading: "Other services", startsAt: "TOTAL OTHER SERVICES" },
    ],
    blank: null,
  },
];

/** Which total of a service form each line of RSX repeats: label on RSX → form and label there. */
export const carriedForward: ReadonlyMap<string, { readonly form: string; readonly label: string }> = new Map([
  ["Highways and transport services", { form: "RO2", label: "TOTAL HIGHWAYS AND TRANSPORT SERVICES" }],
  ["Housing services (GFRA only)", { form: "RO4", label: "TOTAL HOUSING SERVICES (GFRA only)" }],
  ["Cultural and related services", { form: "RO5", label: "TOTAL CULTURAL AND RELATED SERVICES" }],
  ["Environmental and regulatory services", { form: "RO5", label: "TOTAL ENVIRONMENTAL AND REGULATORY SERVICES" }],
  ["Planning and development services", { form: "RO5", label: "TOTAL PLANNING AND DEVELOPMENT SERVICES" }],
  ["Police services", { form: "RO6", label: "TOTAL POLICE SERVICES" }],
  ["Fire and rescue services", { form: "RO6", label: "TOTAL FIRE AND RESCUE SERVICES" }],
  ["Central services", { form: "RO6", label: "TOTAL CENTRAL SERVICES" }],
  ["Other services", { form: "RO6", label: "TOTAL OTHER SERVICES" }],
]);
