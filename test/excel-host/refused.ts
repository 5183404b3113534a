import { Book } from "./book/book";
import type { HostOptions } from "./host";
import { openExcel, type OpenExcel } from "./openExcel";

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;

/** The code with which one request is refused, `none` when it is not; `excel` is the workbook to ask. */
export const refusal = async (excel: OpenExcel, batch: Batch): Promise<string> => {
  try {
    await excel.run(async (context) => {
      await batch(context, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    return "none";
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
    throw error;
  }
};

/** A new workbook of one sheet. */
export const newExcel = (options: HostOptions = {}): OpenExcel => openExcel(new Book(), options);

/** The refusal of one request on a new workbook, after others that have to succeed. */
export const refusalOnNew = async (batch: Batch, before?: Batch): Promise<string> => {
  const excel = newExcel();
  if (before && (await refusal(excel, before)) !== "none") throw new Error("What should come before was refused.");
  return refusal(excel, batch);
};
