import type { Readable, ReadRequest } from "../readRequest";

/** The Excel table that was asked for by name, in any case; undefined when none was, or there is none of that name. */
export const excelTableOf = (
  { tables }: Readable,
  { table }: Pick<ReadRequest, "table">,
): Readable["tables"][number] | undefined => tables.find(({ name }) => name.toLowerCase() === table?.toLowerCase());
