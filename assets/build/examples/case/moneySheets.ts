import type { Workbook } from "exceljs";
import type { CaseContent } from "./caseContent";
import { addInputSheet, type InputColumn } from "./inputSheet";

const aFunction: InputColumn = { name: "Function", width: 30, holds: "Function" };

const yearColumns = (years: readonly string[]): readonly InputColumn[] => years.map((name) => ({ name, width: 13 }));

/** Adds the sheet of what the case saves. */
export const addClaimsSheet = (workbook: Workbook, { claims, years }: CaseContent): void => {
  addInputSheet(workbook, {
    name: "Claims",
    title: "Claims: what the case saves",
    note: "A row a saving, in pounds, without a total row. First what it is a year once in full effect, then what it is in each year. Savings are positive. The years may be renamed.",
    columns: [
      { name: "Saving", width: 40, holds: "words" },
      aFunction,
      { name: "£ a year in full effect", width: 15 },
      ...yearColumns(years),
    ],
    rows: claims,
    least: 20,
  });
};

/** Adds the sheet of what it costs to get the savings, and to keep them. */
export const addCostsSheet = (workbook: Workbook, { costs, years }: CaseContent): void => {
  addInputSheet(workbook, {
    name: "Costs",
    title: "Costs: what it takes to get the savings, and to keep them",
    note: "A row a cost, in pounds, without a total row. £ is in all for a one-off cost and a year for a running cost; then what it is in each year. Costs are positive.",
    columns: [
      { name: "Cost", width: 40, holds: "words" },
      { name: "Kind", width: 12, holds: "Kind" },
      { name: "£", width: 15 },
      ...yearColumns(years),
    ],
    rows: costs,
    least: 16,
  });
};

/** Adds the sheet of the savings that another plan counts already. */
export const addPlanSheet = (workbook: Workbook, { plan }: CaseContent): void => {
  addInputSheet(workbook, {
    name: "Savings plan",
    title: "Savings plan: what another plan counts already",
    note: "A row a saving of the medium-term plan or another plan, in pounds a year, so that none is counted twice.",
    columns: [{ name: "Saving", width: 44, holds: "words" }, aFunction, { name: "£ a year", width: 15 }],
    rows: plan,
    least: 16,
  });
};
