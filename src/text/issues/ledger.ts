import { exactPounds } from "../amounts";
import type { Issue } from "../../model/issue";
import { type Phrasebook, fact } from "./words";

const inPounds = ({ facts }: Issue): string =>
  typeof facts?.["pounds"] === "number" ? exactPounds(facts["pounds"]) : "an amount that is not known";

const count = (issue: Issue, one: string, many: string): string => {
  const number = issue.facts?.["rows"];
  return typeof number === "number" ? `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}` : `? ${many}`;
};

const sayColumn = "Say which column it is: correct what the columns were read as, and run again.";

/** Words for lists of transactions. */
export const ledgerWords: Phrasebook = {
  "ledger/duplicates": (issue) => ({
    what: `${count(issue, "payment stands", "payments stand")} in the ledger again, with ${inPounds(issue)} in all: the same in ${fact(issue, "compared")}. Nothing is taken out for it.`,
    todo: "Look at the listed rows. A document may have several lines of the same amount; what was paid twice can be claimed back.",
  }),
  "ledger/duplicates-unknown": () => ({
    what: "The ledger has no payee, and no reference that stands for one payment (it differs in every row, or numbers documents of several lines), so nobody can tell from it whether anything was paid twice.",
    todo: "Add the payees or the document numbers to the list if you want repeated payments looked for.",
  }),
  "ledger/other-years": (issue) => ({
    what: `${count(issue, "transaction is", "transactions are")} left out because of the date, ${inPounds(issue)} in all: ${fact(issue, "year")} is read, and the ledger has ${fact(issue, "years")} too.`,
    todo: "Name another year if that one is meant.",
  }),
  "ledger/undated": (issue) => ({
    what: `${count(issue, "transaction has", "transactions have")} no date that can be read. ${fact(issue, "kept") === "yes" ? `They count, because every other one is of ${fact(issue, "year")}.` : "They are left out, because the ledger has transactions of several years."}`,
    todo: "Put dates into these rows, and run again.",
  }),
  "ledger/unreadable": (issue) => ({
    what: `${count(issue, "row has", "rows have")} an amount that cannot be read and no line holds it: ${fact(issue, "cells")}${fact(issue, "found") === "" ? "" : `; the first reads “${fact(issue, "found")}”`}.`,
    todo: "Put amounts into these cells, and run again.",
  }),
  "ledger/total-differs": (issue) => ({
    what: `“${fact(issue, "label")}” says that it is a total, and is left out; it gives ${inPounds(issue)}, which the transactions above it do not add up to.`,
    todo: "Check that no transactions are missing from the list.",
  }),
  "ledger/below": (issue) => ({
    what: `Below the last transaction ${count(issue, "row has", "rows have")} amounts without a date or a reference, ${inPounds(issue)} in all. They are left out.`,
    todo: "If they are transactions, give them dates or references; if they are another table, leave them as they are.",
  }),
  "ledger/no-amount": () => ({
    what: "This sheet lists transactions, but no column is left that holds their amounts.",
    todo: sayColumn,
  }),
  "ledger/no-key": () => ({
    what: "This sheet lists transactions, but no column says which cost centre, service, account or category each belongs to.",
    todo: "Add such a column to the list; or, if there is one, say that it names the lines.",
  }),
  "ledger/sign-column": () => ({
    what: "The amounts have no sign: another column says which are debits and which are credits.",
    todo: "Make one column of amounts in which credits are negative, or a column each of debits and credits.",
  }),
  "ledger/no-header": () => ({
    what: "The row that was named does not name the columns of a list of transactions.",
    todo: "Name the row with the words over the amounts and dates.",
  }),
};
