import ExcelJS from "exceljs";

const written = new Date(Date.UTC(2025, 10, 3, 9, 0, 0));

/** An empty workbook whose properties do not depend on the day it was made. */
export const startWorkbook = (title: string, author: string): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { title, creator: author, lastModifiedBy: author, created: written, modified: written });
  return workbook;
};
