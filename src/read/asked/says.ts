import type { Corrections } from "../../model/corrections";

/** True when a person says anything of how a table is to be read. */
export const says = (corrections: Corrections | undefined): corrections is Corrections => {
  if (!corrections) return false;
  const { roles, rows, ...single } = corrections;
  return roles.size > 0 || (rows !== undefined && rows.size > 0) || Object.keys(single).length > 0;
};
