import type { Candidate } from "../../run/inspectWorkbook";
import { sureWords } from "../../text/decisions";
import { decisionLines } from "./decisionLines";
import { ledgerWords } from "./ledgerWords";
import { lineWords } from "./lineWords";

/** A table as a person reads it on a terminal: how it was read, and where its lines go. Options are said with the first, which they hold for. */
export const tableLines = ({ table, score }: Candidate, place: number): readonly string[] => [
  `${place + 1}. ${table.name}${place === 0 ? " — the one that a run would take" : ""}`,
  `   looks like a cost table: ${sureWords(score)}`,
  "",
  ...decisionLines(table, place === 0),
  ...(table.ledger ? ledgerWords(table.ledger) : []),
  ...lineWords(table, place === 0),
  "",
];
