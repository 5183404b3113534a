import type { DuplicatePayment, Ledger, RowSum } from "../model/ledger";
import { exactPounds } from "./amounts";
import { countOf } from "./pane/parts";

/** What a ledger's lines were added up from, a sentence each: transactions, credits, and what no line holds. */
export const ledgerFacts = ({ all, credits, otherYears, unreadable }: Ledger): readonly string[] => [
  `${sumOf(all, "transaction")}.`,
  ...(credits.rows > 0 ? [`${sumOf(credits, "credit")}: netted off in the lines.`] : []),
  ...(otherYears.rows > 0 ? [`${sumOf(otherYears, "transaction")}, of other years: in no line.`] : []),
  ...(unreadable > 0 ? [`${countOf(unreadable, "row")} whose amount cannot be read: in no line.`] : []),
];

/** What is known of payments that stand in a ledger again. */
export const repeatedFacts = ({ duplicates }: Ledger): string => {
  if (!duplicates)
    return "It has neither payees nor references, so nobody can tell whether a payment stands there twice.";
  const compared = duplicates.compared.join(", ");
  return duplicates.all.rows === 0
    ? `No payment stands there twice: ${compared} were compared.`
    : `${sumOf(duplicates.all, "repeated payment")}: the same in ${compared}. Nothing is taken out for it.`;
};

/** One payment that stands there again: what the repeats come to, whose, when, on which rows, in which line. */
export const repeatedPayment = ({ rows, payee, date, reference, pounds, line }: DuplicatePayment): string =>
  `${[exactPounds(pounds), payee, date, reference].filter((word) => word !== "").join(", ")}: rows ${rows.join(", ")}, in “${line}”`;

const sumOf = ({ rows, pounds }: RowSum, one: string): string => `${countOf(rows, one)}, ${exactPounds(pounds)}`;
