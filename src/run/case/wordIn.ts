import type { OurRow } from "../ourTable";

/** What stands under a header as text, without blanks around it; nothing for a cell that is blank or holds neither text nor a number. */
export const wordIn = (row: OurRow, header: string): string => {
  const value = row.value(header);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
};
