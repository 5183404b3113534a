import type { Workbook } from "exceljs";
import { startWorkbook } from "../startWorkbook";
import { forms } from "./forms";
import { layOut, type FormLayout } from "./formLayout";
import { addFormSheet } from "./formSheet";
import type { PublishedReturn } from "./publishedReturns";
import { addReadMeSheet } from "./readMeSheet";
import { addWorkingsSheet } from "./workingsSheet";

/** The councils whose returns become example workbooks: code, name in full, kind, file name. */
export const outturnCouncils = [
  ["E07000117", "Burnley Borough Council", "Shire district", "burnley-revenue-outturn-2024-25.xlsx"],
  ["E10000017", "Lancashire County Council", "Shire county", "lancashire-revenue-outturn-2024-25.xlsx"],
  [
    "E06000008",
    "Blackburn with Darwen Borough Council",
    "Unitary authority",
    "blackburn-with-darwen-revenue-outturn-2024-25.xlsx",
  ],
] as const;

/** A council's published revenue outturn as the workbook its finance team might keep. */
export const outturnWorkbook = (published: PublishedReturn, body: string, kind: string): Workbook => {
  const workbook = startWorkbook(`${body}: revenue outturn 2024-25`, "Backbench example");
  const layouts = layoutsOf(published);
  addReadMeSheet(workbook, body, kind, published);
  for (const layout of layouts) addFormSheet(workbook, body, layout, layouts);
  addWorkingsSheet(workbook, body, layouts);
  const total = layouts[0]?.lines.at(-1);
  if (!total) throw new Error("RSX has no lines");
  workbook.definedNames.add(`RSX!$D$${total.row}`, "Total_service_expenditure");
  return workbook;
};

/** Where each published line stands, form by form. */
export const layoutsOf = (published: PublishedReturn): readonly FormLayout[] =>
  forms.map((form) =>
    layOut(
      form,
      published.lines.filter((line) => line.form === form.id),
    ),
  );
