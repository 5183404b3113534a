import type { Workbook, Worksheet } from "exceljs";
import { asBody, asNote, setUpPrinting, writeTitles } from "../houseStyle";
import { startWorkbook } from "../startWorkbook";
import { writeBlock } from "./block";
import { shakyBlocks, shakyPlan, shakyText } from "./shakyCase";

export const shakyFile = "fictional-shaky-business-case.xlsx";

/** The heading that begins a page in print. */
const secondPage = shakyBlocks.find(({ header }) => header.includes("Assumption"))?.heading;
const title = "One back office for six councils (fictional)";

/** A fictional case in its own form, in thousands of pounds, with most of what such cases get wrong. */
export const shakyWorkbook = (): Workbook => {
  const workbook = startWorkbook(title, "Backbench example (fictional)");
  const main = workbook.addWorksheet("Business case", { views: [{ showGridLines: false }] });
  writeTitles(main, [title, "Outline business case, draft 3", "£000 unless stated otherwise"]);
  shakyText.forEach((text, index) => {
    const cell = main.getCell(5 + index, 1);
    cell.value = text;
    asBody(cell, "@");
    cell.alignment = { wrapText: true, vertical: "top" };
    main.mergeCells(5 + index, 1, 5 + index, 7);
    main.getRow(5 + index).height = 28;
  });
  let row = 6 + shakyText.length;
  for (const block of shakyBlocks) {
    if (block.heading === secondPage) main.getRow(row - 1).addPageBreak();
    row = writeBlock(main, row, block);
  }
  writeFooter(main, row);
  setUpPrinting(main, `A1:G${row}`, "1:4");
  [46, 20, 18, 14, 14, 14, 14].forEach((width, index) => {
    main.getColumn(index + 1).width = width;
  });

  const plan = workbook.addWorksheet("Savings plan", { views: [{ showGridLines: false }] });
  writeTitles(plan, [title, "What the councils' medium-term plans hold already", "£000"]);
  const after = writeBlock(plan, 5, shakyPlan);
  writeFooter(plan, after);
  setUpPrinting(plan, `A1:C${after}`, "1:4");
  [46, 20, 14].forEach((width, index) => {
    plan.getColumn(index + 1).width = width;
  });
  return workbook;
};

const writeFooter = (sheet: Worksheet, row: number): void => {
  sheet.getCell(row, 1).value = "Fictional councils, for illustration only.";
  asNote(sheet.getCell(row, 1));
};
