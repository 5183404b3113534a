import { readableRange } from "../model/cells";
import type { Ledger, RowSum } from "../model/ledger";

const rowSum = ({ rows, pounds }: RowSum): { readonly rows: number; readonly pounds: number } => ({ rows, pounds });

/** A ledger's facts for JSON. Of repeated payments only how many and how much: payees may be persons, so they stay on the workbook's own sheet. */
export const ledgerJson = ({
  sheet,
  by,
  plus,
  minus,
  control,
  live,
  all,
  credits,
  otherYears,
  unreadable,
  duplicates,
}: Ledger) => ({
  sheet,
  by: by.map(({ header }) => header),
  cells: [...plus, ...minus].map(readableRange),
  control,
  live,
  transactions: rowSum(all),
  credits: rowSum(credits),
  otherYears: rowSum(otherYears),
  unreadable,
  duplicates: duplicates && { ...rowSum(duplicates.all), compared: duplicates.compared },
});
