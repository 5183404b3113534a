import type { LedgerFrame } from "./ledgerFrame";
import type { LedgerRoles } from "./ledgerRoles";
import { longestTable } from "../../detect/table/rowsUnder";

/**
 * Whether rows under a header are transactions: dated and with a payee, a reference or a name that comes again; with payees and references; or simply more
 * than a cost table has. Rows that are councils are not.
 */
export const isLedger = ({ columns, figures }: LedgerFrame, roles: LedgerRoles): boolean => {
  const { amount, label, date, payee, reference } = roles;
  if (!amount) return false;
  if (columns.some(({ content: { areas, filled, different } }) => areas * 2 > filled && different > 1)) return false;
  const content = label?.column.content;
  const comesAgain = content !== undefined && content.different * 4 <= content.filled * 3;
  const dated = date !== null && !roles.yearsOnly;
  return (
    (dated && (payee !== null || reference !== null || comesAgain)) ||
    (payee !== null && reference !== null) ||
    (figures > longestTable && comesAgain)
  );
};
