import type { Workbook } from "exceljs";
import { asBody, asNote, setUpPrinting, writeTitles } from "../houseStyle";
import { startWorkbook } from "../startWorkbook";
import { writeBlock, type Block } from "./block";

export const clydeValleyFile = "clyde-valley-2011-business-case.xlsx";

/** The public figures of METHOD §9 and nothing else. The case had seven councils; which they were is not among the figures, so none is named. */
const blocks: readonly Block[] = [
  {
    heading: "Savings",
    header: ["Saving", "£ a year"],
    rows: [["Shared support services, a year after five years", 30_000_000]],
  },
  {
    heading: "Investment",
    header: ["One-off cost", "£"],
    rows: [["Investment, low end of £28–31m", 28_000_000]],
  },
  {
    heading: "Basis",
    header: ["Assumption", "Value", "As published"],
    rows: [
      ["Cost in scope (£)", 155_000_000, "Saving of £30m a year, of £155m in scope"],
      ["Claimed saving as a percentage", 0.194, "19.4 %, which is £30m of £155m"],
      ["What the percentage is of", "Cost in scope", null],
      ["Partners' costs on the same definitions (yes or no)", "No", "“only limited cost comparability”"],
      ["Staff in scope, at most", 3_357, "Up to 3,357 staff"],
    ],
  },
  {
    heading: "Seven councils, whose shares are not public",
    header: ["Council", "Share of savings"],
    rows: Array.from({ length: 7 }, (_, index) => [`Council ${index + 1}`, null]),
  },
];

const notes = [
  "Source: Clyde Valley shared services, detailed business case (2011), its public figures as gathered in Backbench's method, §9.",
  "What is not public is left out: years, partners' shares, running costs, options and readiness. The investment is its low end, which is the kindest reading.",
  "Set out by the Backbench project as an example. It is no document of the councils, and they have not seen it.",
];

/** The Clyde Valley case of 2011, as the summary sheet of such a paper would have it. */
export const clydeValleyWorkbook = (): Workbook => {
  const workbook = startWorkbook("Clyde Valley shared services, detailed business case 2011", "Backbench example");
  const sheet = workbook.addWorksheet("Summary", { views: [{ showGridLines: false }] });
  writeTitles(sheet, [
    "Clyde Valley shared services",
    "Detailed business case 2011: summary of its public figures",
    "All money in pounds",
  ]);
  let row = 5;
  for (const block of blocks) row = writeBlock(sheet, row, block);
  notes.forEach((note, index) => {
    const cell = sheet.getCell(row + index, 1);
    cell.value = note;
    asBody(cell);
    asNote(cell);
  });
  [52, 20, 44].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  setUpPrinting(sheet, `A1:C${row + notes.length - 1}`, "1:3");
  sheet.pageSetup.fitToHeight = 1;
  return workbook;
};
