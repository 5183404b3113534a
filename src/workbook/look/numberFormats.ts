import type { NumberFormat } from "../../report/sheetModel";

/** The code of each number format, as Excel and the file spell it. */
export const numberFormats: Readonly<Record<NumberFormat, string>> = {
  text: "General",
  general: "General",
  pounds: "#,##0",
  count: "#,##0",
  "pounds-pence": "#,##0.00",
  score: "0.00",
  share: "0.0%",
  factor: "#,##0.0000",
};
