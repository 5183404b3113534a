import type { DuplicatePayment, Ledger } from "../../../model/ledger";
import { pounds, type Scale } from "../../../model/money";
import { cellText } from "../../cell/cellText";
import { entry } from "../transactions/entry";
import { ExactSum } from "../sums/exactSums";
import { labelOf } from "../sums/ledgerLines";
import type { LedgerRoles } from "../columns/ledgerRoles";
import type { Transactions } from "../transactions/readTransactions";
import type { RepeatedPayment, RepeatedPayments } from "./repeatedPayments";
import { dayOfSerial } from "../transactions/serialDay";

const longestList = 1_000;

/** What repeated payments come to, in pounds, and the largest of them as they stand in the ledger. */
export const duplicatePayments = (
  read: Transactions,
  { payee, date, amount, reference }: LedgerRoles,
  { payments, byReference }: RepeatedPayments,
  scale: Scale,
): NonNullable<Ledger["duplicates"]> => {
  const left = payments.filter((payment) => payment.left > 0);
  const sum = new ExactSum();
  let rows = 0;
  for (const payment of left) {
    sum.add(payment.left * payment.amount);
    rows += payment.left;
  }
  const compared = [payee, date, amount, byReference ? reference : null];
  return {
    all: { rows, pounds: pounds(sum.value * scale) },
    listed: left
      .sort((a, b) => b.left * b.amount - a.left * a.amount || a.first - b.first)
      .slice(0, longestList)
      .map((payment) => listed(read, { payee, date, reference }, payment, scale)),
    compared: compared.flatMap((chosen) => (chosen ? [chosen.column.header] : [])),
  };
};

const listed = (
  read: Transactions,
  roles: Pick<LedgerRoles, "payee" | "date" | "reference">,
  { first, repeats, amount, left }: RepeatedPayment,
  scale: Scale,
): DuplicatePayment => {
  const { cells } = read;
  const shown = (chosen: LedgerRoles["payee"]): string =>
    chosen ? cellText(cells.grid, cells.top + first, chosen.column.column) : "";
  const day = cells.days ? entry(cells.days.days, first) : 0;
  return {
    rows: [first, ...repeats].map((place) => cells.top + place),
    payee: shown(roles.payee),
    date: day > 0 ? dayOfSerial(day) : shown(roles.date),
    reference: shown(roles.reference),
    line: labelOf(read, entry(cells.keys.ids, first)),
    amount: pounds(amount * scale),
    pounds: pounds(left * amount * scale),
  };
};
