import type { Ledger } from "../model/ledger";
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

/** The days that a ledger's lines are of, on the inputs sheet. */
export const ledgerDayLabels = {
  first: "First day of the ledger's transactions that count, as a date serial",
  after: "The day after the last, as a date serial",
  source: "The financial year that was read; shown as a number, as spreadsheets count days",
} as const;

/** What the checks hold of a ledger. */
export const ledgerCheckLabels = {
  control: "The ledger's amounts add up to what they did when it was read; if not, the ledger has moved on: run again",
  sum: "The lines add up to the ledger's transactions of the year",
} as const;

const payments = (n: number): string =>
  n === 1 ? "1 repeated payment" : `${n.toLocaleString("en-GB")} repeated payments`;

/** `3 repeated payments, £14,202`: what stands in the ledger again; undefined when nothing does, or nobody can tell. */
export const repeatedPayments = ({ duplicates }: Pick<Ledger, "duplicates">): string | undefined =>
  duplicates === null || duplicates.all.rows === 0
    ? undefined
    : `${payments(duplicates.all.rows)}, ${exactPounds(duplicates.all.pounds)}`;
