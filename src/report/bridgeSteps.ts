import type { BridgeStep } from "../model/result";

/** A step of the bridge in words, and the column of BB_Costs that holds it function by function. */
export interface StepWords {
  readonly id: BridgeStep["id"];
  readonly column: string;
  readonly label: string;
  readonly from: string;
  readonly why: string;
}

/** The steps in the order in which they are taken. METHOD §3. */
export const bridgeSteps: readonly StepWords[] = [
  {
    id: "reported",
    column: "Reported as shown (units of the table)",
    label: "Reported, as shown in the workbook",
    from: "The council's own cells, by the mapping sheet",
    why: "Where the bridge starts: the figures as they stand, in the units of the table.",
  },
  {
    id: "unit-scale",
    column: "Unit scale (£)",
    label: "Unit scale to pounds",
    from: "Unit of the table",
    why: "Thousands or millions become pounds.",
  },
  {
    id: "sign",
    column: "Sign (£)",
    label: "Sign",
    from: "Sign convention of the table",
    why: "Cost is positive, income negative.",
  },
  {
    id: "income",
    column: "Income netted (£)",
    label: "Income: to the basis compared on",
    from: "Income columns of the table",
    why: "Functions whose comparators publish on the other basis are put on it; the others stay as they are.",
  },
  {
    id: "recharges",
    column: "Internal recharges out (£)",
    label: "Internal recharges out",
    from: "Internal recharge column of the table",
    why: "A recharge from another department is that department's cost, not a second one.",
  },
  {
    id: "capital",
    column: "Capital charges out (£)",
    label: "Capital charges out",
    from: "Capital charge column of the table",
    why: "Depreciation follows accounting policy, not the cost of the function.",
  },
  {
    id: "departments-in",
    column: "Core work in departments (£)",
    label: "Core work done in departments, in",
    from: "Boundary: core work in departments",
    why: "An activity counts under its function wherever it sits.",
  },
  {
    id: "non-core-out",
    column: "Non-core work out (£)",
    label: "Non-core work, out",
    from: "Boundary: non-core work",
    why: "Work booked here that is not the function's.",
  },
  {
    id: "price-base",
    column: "Price base (£)",
    label: "Price base",
    from: "Inputs: price_factor",
    why: "To the prices of the comparison, by the GDP deflator.",
  },
  {
    id: "area-cost",
    column: "Area cost (£)",
    label: "Area cost",
    from: "Inputs: area_factor",
    why: "Off unless the area cost adjustment is switched on.",
  },
  {
    id: "comparable",
    column: "Comparable cost (£)",
    label: "Comparable cost",
    from: "Sum of the steps above",
    why: "What is divided by the driver and compared.",
  },
];
