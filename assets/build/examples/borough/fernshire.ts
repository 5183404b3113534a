/** The example council at function level. Everything about it is invented; names and codes say so. */
export const fernshire = {
  code: "X99000001",
  name: "Fernshire Borough Council (fictional)",
  year: "2024-25",
} as const;

/** A cost centre, in pounds. Costs and income are positive. */
export interface CostCentre {
  readonly code: string;
  readonly service: string;
  readonly employees: number;
  readonly premises: number;
  readonly supplies: number;
  /** `n/a`: no recharges are made to this cost centre. */
  readonly recharges: number | "n/a";
  readonly capital: number;
  /** True where the capital charge arrived as text and the gross figure was keyed by hand. */
  readonly capitalAsText?: true;
  readonly income: number;
  readonly note?: string;
}

export interface Directorate {
  readonly name: string;
  readonly costCentres: readonly CostCentre[];
}

type Amounts = readonly [number, number, number, number | "n/a", number, number];

const costCentre = (code: string, service: string, amounts: Amounts, extra: Partial<CostCentre> = {}): CostCentre => {
  const [employees, premises, supplies, recharges, capital, income] = amounts;
  return { code, service, employees, premises, supplies, recharges, capital, income, ...extra };
};

/** The support services sheet. */
export const directorates: readonly Directorate[] = [
  {
    name: "Resources",
    costCentres: [
      costCentre("R101", "Accountancy", [1_186_400, 42_300, 168_900, 61_200, 18_500, 96_400]),
      costCentre("R102", "Internal audit", [241_300, 4_100, 88_600, 9_400, 0, 38_000], {
        note: "Shared post with a neighbouring authority until July",
      }),
      costCentre("R103", "Payroll", [148_700, 3_200, 36_900, 14_800, 2_400, 41_500], {
        note: "Income: payroll run for two parish councils and a trust",
      }),
      costCentre("R104", "Procurement", [231_900, 5_600, 41_200, 17_300, 0, 12_000]),
      costCentre(
        "R105",
        "Council tax and business rates collection",
        [1_242_600, 58_400, 486_300, 212_700, 31_800, 684_200],
        { note: "Income includes court costs recovered" },
      ),
      costCentre("R106", "Housing benefit administration", [782_500, 31_200, 214_600, 148_900, 12_700, 402_300], {
        note: "Administration only; benefit paid is on the summary",
      }),
    ],
  },
  {
    name: "Governance and People",
    costCentres: [
      costCentre("G201", "Human resources", [742_800, 21_500, 188_300, 58_600, 6_900, 118_700]),
      costCentre("G202", "Legal services", [861_200, 24_700, 246_900, 52_400, 0, 214_300]),
      costCentre("G203", "Communications", [289_400, 6_800, 104_300, 22_100, 3_600, 18_900]),
      costCentre("G204", "Democratic core", [684_300, 96_200, 1_108_700, "n/a", 14_200, 9_600], {
        note: "Members' allowances, audit fee and corporate management; no recharges in",
      }),
      costCentre("G205", "Customer services", [918_600, 74_300, 142_800, 96_500, 41_700, 22_400]),
    ],
  },
  {
    name: "Digital and Assets",
    costCentres: [
      costCentre("P301", "ICT", [1_684_700, 38_900, 1_742_600, 84_300, 611_500, 142_800], {
        note: "Includes licences and telephony for all services",
      }),
      costCentre("P302", "Property and facilities", [1_046_200, 1_868_400, 524_700, 131_900, 842_600, 486_900]),
      costCentre("P303", "Fleet", [402_700, 118_600, 488_300, 36_400, 12_450, 64_100], {
        capitalAsText: true,
        note: "Capital charge pasted from the asset register; gross keyed",
      }),
      costCentre("P304", "Business support", [812_600, 29_700, 62_400, 41_800, 0, 14_200]),
      costCentre("P305", "Transformation reserve projects", [268_400, 0, 351_200, 0, 0, 0], {
        note: "To be allocated at year end",
      }),
    ],
  },
];

/** The other lines of the council summary, in thousands of pounds: service, gross expenditure, income. */
export const otherServices: readonly (readonly [string, number, number])[] = [
  ["Housing benefit payments", 31_840, 31_120],
  ["Waste, recycling and street cleansing", 14_630, 4_210],
  ["Parks, leisure and culture", 11_280, 4_960],
  ["Homelessness and private sector housing", 9_460, 4_870],
  ["Economic development and regeneration", 6_240, 2_180],
  ["Parking and highways agency", 5_380, 7_120],
  ["Planning and building control", 4_870, 2_740],
  ["Community safety and grants", 4_150, 880],
  ["Environmental health and licensing", 3_920, 1_460],
  ["Non-distributed costs", 2_310, 0],
  ["Bereavement services", 2_260, 2_940],
  ["Elections, land charges and emergency planning", 1_240, 310],
];

/** A row of the activity sheet, and the id that a benchmark dataset knows it by. */
export interface ActivityRow {
  readonly id: string;
  readonly kind: "Demand" | "Quality";
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly when: string;
}

export const activity: readonly ActivityRow[] = [
  { id: "resident", kind: "Demand", label: "Residents", unit: "people", value: 142_600, when: "Mid-2024" },
  {
    id: "fte",
    kind: "Demand",
    label: "Staff (full-time equivalent)",
    unit: "FTE",
    value: 812.4,
    when: "31 March 2025",
  },
  { id: "employee-paid", kind: "Demand", label: "Employees paid", unit: "people", value: 968, when: "March 2025" },
  {
    id: "square-metre",
    kind: "Demand",
    label: "Gross internal area",
    unit: "m²",
    value: 41_350,
    when: "31 March 2025",
  },
  { id: "vehicle", kind: "Demand", label: "Vehicles", unit: "vehicles", value: 96, when: "31 March 2025" },
  {
    id: "dwelling",
    kind: "Demand",
    label: "Chargeable dwellings",
    unit: "dwellings",
    value: 61_480,
    when: "October 2024",
  },
  {
    id: "caseload",
    kind: "Demand",
    label: "Housing benefit caseload",
    unit: "cases",
    value: 5_940,
    when: "2024-25 average",
  },
  {
    id: "council-tax-collected",
    kind: "Quality",
    label: "Council tax collected in the year",
    unit: "%",
    value: 97.1,
    when: "2024-25",
  },
  {
    id: "invoices-paid-30-days",
    kind: "Quality",
    label: "Invoices paid within 30 days",
    unit: "%",
    value: 93.4,
    when: "2024-25",
  },
  { id: "sickness-days", kind: "Quality", label: "Sickness days per FTE", unit: "days", value: 8.7, when: "2024-25" },
];

/** Gross expenditure of a cost centre, in pounds. */
export const grossOf = (centre: CostCentre): number =>
  centre.employees + centre.premises + centre.supplies + rechargesOf(centre) + centre.capital;

/** Internal recharges in a cost centre, in pounds; none where none are made. */
export const rechargesOf = ({ recharges }: CostCentre): number => (recharges === "n/a" ? 0 : recharges);
