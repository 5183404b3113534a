import { converted } from "./convert";

/** The workbook as LibreOffice prints it. */
export const asPdf = (workbook: Uint8Array): Promise<Uint8Array> => converted(workbook, "pdf");
