import type { RowSum } from "../model/ledger";
import { exactPounds } from "./amounts";

/** Why an amount of a cost line is written as a value, as the notes of the mapping sheet say it. */
export const notLiveWords = {
  "stored-as-text": "a number is stored as text in the workbook",
  "too-many-cells": "made of too many cells for one formula",
  "other-unit": "in another unit than the rest of the line",
  "long-ledger":
    "the ledger has too many rows to be summed by a formula for each line, and its control total on the checks sheet says when it has moved on",
  "too-long": "the text that its rows are found by is longer than a formula may hold",
  "not-as-shown": "the text that its rows are found by means something else to a formula",
  "unreadable-beside":
    "its rows can only be found by comparing cell by cell, which an amount of the ledger that is an error would spoil",
  "other-days": "its rows are of other days than those of the other lines",
} as const;

/** What a line of a ledger is, above the mapping. */
export const ledgerLineNote = (headers: readonly string[]): string =>
  `A line is every transaction with the same ${headers.join(" and ")}; its cell is the first of them.`;

/** The days that a ledger's lines are of, on the inputs sheet. */
export const ledgerDayLabels = {
  first: "First day of the ledger's transactions that count, as a date serial",
  after: "The day after the last, as a date serial",
  source: "The financial year that was read; shown as a number, as spreadsheets count days",
} as const;

/** What the checks hold of a ledger. */
export const ledgerCheckLabels = {
  control: "The ledger's amounts add up to what they did when it was read; if not, the ledger has moved on: run again",
  added:
    "No transactions were added under the ledger since it was read (numbers under its last row); if some were, run again",
  sum: "The lines add up to the ledger's transactions of the year",
} as const;

const count = (n: number): string => n.toLocaleString("en-GB");

const payments = (n: number): string => (n === 1 ? "1 repeated payment" : `${count(n)} repeated payments`);

/** What is said of payments that stand in a ledger more than once. */
export const repeatedWords = {
  title: "Repeated payments: what stands in the ledger more than once",
  /** `3 repeated payments, £14,202`. */
  total: ({ rows, pounds }: RowSum): string => `${payments(rows)}, ${exactPounds(pounds)}`,
  cover: (rows: number): string => `${payments(rows)}, taken out of no figure above: see whether they were paid twice`,
  none: "No payment stands in the ledger more than once.",
  compared: (headers: readonly string[]): string =>
    `A payment is repeated where all of these are the same: ${headers.join(", ")}. A repeat that a credit to the same payee takes back is not counted.`,
  cannotTell:
    "Nobody can tell whether a payment stands here twice: the ledger names neither payees nor references. That is no sign that none does.",
  kept: "Nothing was taken out for them: they are in the lines, and in every figure of this set. At stake is what the repeats come to, the first payment left out.",
  mayBeRight:
    "A repeat is not always a mistake: two deliveries on one day look alike. Look at the invoices before asking for money back.",
  largest: (listed: number): string => `The largest ${count(listed)} are listed; the total is of all.`,
  run: "Found when the run was made. After correcting the ledger, run again.",
  personal:
    "Payees may be persons: this sheet stays in your own workbook. Elsewhere only the number of repeats and their pounds are told.",
  method: "Payments with the same payee, date, amount and reference, as far as the ledger has them; the largest first.",
} as const;
