import type { Ledger } from "../../model/ledger";
import { ledgerFacts, repeatedFacts, repeatedPayment } from "../../text/ledgerFacts";
import { countOf } from "../../text/pane/parts";
import { wrapped } from "./wrapped";

/** What a ledger's lines were added up from: transactions, credits, what was left out, and payments that stand in it again. */
export const ledgerWords = (ledger: Ledger): readonly string[] => {
  const listed = ledger.duplicates?.listed ?? [];
  const rest = listed.length - shown;
  const [first = "", ...more] = [
    ...ledgerFacts(ledger),
    repeatedFacts(ledger),
    ...listed.slice(0, shown).map((payment) => `- ${repeatedPayment(payment)}`),
    ...(rest > 0 ? [`- and ${countOf(rest, "more payment")} (--json lists them)`] : []),
  ];
  return [...wrapped(head, first), ...more.flatMap((each) => wrapped(" ".repeat(head.length), each))];
};

const head = `   ${"Ledger".padEnd(8)} `;

/** More would hide the rest; all of them stand in the JSON. */
const shown = 5;
