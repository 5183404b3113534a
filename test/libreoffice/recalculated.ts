import { converted } from "./convert";

/** The workbook as LibreOffice writes it after calculating every formula from scratch. */
export const recalculated = (workbook: Uint8Array): Promise<Uint8Array> => converted(workbook, "xlsx");
