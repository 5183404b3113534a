import type { Workbook } from "exceljs";
import type { CaseContent } from "./caseContent";
import { addInputSheet } from "./inputSheet";

/** Adds the sheet of the councils that would share. */
export const addPartnersSheet = (workbook: Workbook, { partners }: CaseContent): void => {
  addInputSheet(workbook, {
    name: "Partners",
    title: "Partners: the councils that would share the service",
    note: "A row a council. The shares of the savings are percentages that come to 100 % together. Expenditure and cost are in pounds a year.",
    columns: [
      { name: "Council", width: 40, holds: "words" },
      { name: "Share of savings", width: 15, holds: "share" },
      { name: "Total expenditure (£)", width: 18 },
      { name: "Cost in scope (£)", width: 18 },
      { name: "Staff in scope", width: 14, holds: "count" },
    ],
    rows: partners,
    least: 12,
  });
};

/** Adds the sheet of the ways of delivering the service that were looked at. */
export const addOptionsSheet = (workbook: Workbook, { options }: CaseContent): void => {
  addInputSheet(workbook, {
    name: "Options",
    title: "Options: the ways of delivering the service",
    note: "A row an option that was looked at, with what it would save a year and what it would cost once, in pounds. Mark the one that the case asks for.",
    columns: [
      { name: "Option", width: 40, holds: "words" },
      { name: "Delivery model", width: 22, holds: "Delivery model" },
      { name: "Vehicle", width: 24, holds: "Vehicle" },
      { name: "Saving (£ a year)", width: 16 },
      { name: "One-off cost (£)", width: 16 },
      { name: "Preferred", width: 12, holds: "Yes or no" },
    ],
    rows: options,
    least: 8,
  });
};
