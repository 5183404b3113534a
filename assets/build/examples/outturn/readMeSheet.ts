import type { Workbook } from "exceljs";
import { asBody, asHeading, writeTitles } from "../houseStyle";
import { forms } from "./forms";
import type { PublishedReturn } from "./publishedReturns";

/** Adds the sheet that says whose figures these are, where they come from and on what terms. */
export const addReadMeSheet = (workbook: Workbook, body: string, kind: string, published: PublishedReturn): void => {
  const sheet = workbook.addWorksheet("Read me", { views: [{ showGridLines: false }] });
  writeTitles(sheet, [body, "Revenue outturn 2024-25", "All amounts in the following sheets are in £ thousand"]);
  const facts: readonly (readonly [string, string])[] = [
    ["Council", body],
    ["ONS code", published.code],
    ["Type of council", kind],
    ["Financial year", published.year],
    ["Return status", published.certified ? "Certified" : "Not certified"],
    [
      "What this is",
      "The published lines of the council's revenue outturn return, set out as working papers usually are.",
    ],
    [
      "Made by",
      "The Backbench project, as an example. It is not a document of the council, and the council has not seen it.",
    ],
    [
      "Source",
      "Ministry of Housing, Communities and Local Government: revenue outturn 2024-25, individual local authority data.",
    ],
    ["Licence", "Contains public sector information licensed under the Open Government Licence v3.0."],
    ["Sign", "Expenditure and income are both positive; net current expenditure is expenditure less income."],
  ];
  facts.forEach(([label, text], index) => {
    const row = sheet.getRow(5 + index);
    row.getCell(1).value = label;
    row.getCell(2).value = text;
    asHeading(row.getCell(1));
    asBody(row.getCell(2), "@");
    row.getCell(1).alignment = { vertical: "top" };
    row.getCell(2).alignment = { wrapText: true, vertical: "top" };
  });
  sheet.getCell("B9").dataValidation = {
    type: "list",
    allowBlank: false,
    formulae: ['"Certified,Not certified"'],
    showErrorMessage: true,
    errorTitle: "Return status",
    error: "Choose Certified or Not certified.",
  };
  sheet.getCell("B9").note =
    "As marked in the published file. Change it only when the ministry publishes a new release.";
  const contents = 5 + facts.length + 1;
  sheet.getCell(contents, 1).value = "Sheets";
  asHeading(sheet.getCell(contents, 1));
  [
    ...forms.map(({ id, title }) => ({ id, title })),
    { id: "Workings", title: "Workings: agreement of RSX with the forms" },
  ].forEach(({ id, title }, index) => {
    const cell = sheet.getCell(contents + 1 + index, 2);
    cell.value = { text: title, hyperlink: `#'${id}'!A1` };
    cell.font = { name: "Arial", size: 10, underline: true, color: { argb: "FF0B5394" } };
  });
  sheet.getColumn(1).width = 18;
  sheet.getColumn(2).width = 92;
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 });
};
