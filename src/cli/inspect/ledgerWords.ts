import type { Ledger, RowSum } from "../../model/ledger";
import { exactPounds } from "../../text/amounts";
import { countOf } from "../../text/pane/parts";
import { wrapped } from "./wrapped";

/** What a ledger's lines were added up from: transactions, credits, what was left out, and payments that stand in it again. */
export const ledgerWords = ({ all, credits, otherYears, unreadable, duplicates }: Ledger): readonly string[] => {
  const facts = [
    sumOf(all, "transaction"),
    ...(credits.rows > 0 ? [`${sumOf(credits, "credit")}, netted off in the lines`] : []),
    ...(otherYears.rows > 0 ? [`${sumOf(otherYears, "transaction")} of other years, left out of the lines`] : []),
    ...(unreadable > 0 ? [`${countOf(unreadable, "row")} whose amount cannot be read, left out of the lines`] : []),
    ...repeatedIn(duplicates),
  ];
  const [first = "", ...more] = facts;
  return [...wrapped(head, first), ...more.flatMap((each) => wrapped(" ".repeat(head.length), each))];
};

const head = `   ${"Ledger".padEnd(8)} `;

/** More would hide the rest; all of them stand in the JSON. */
const shown = 5;

const repeatedIn = (duplicates: Ledger["duplicates"]): readonly string[] => {
  if (!duplicates) return ["no payee and no reference, so nobody can tell whether a payment stands there twice"];
  const { all, listed, compared } = duplicates;
  if (all.rows === 0) return [`no payment stands there twice (compared: ${compared.join(", ")})`];
  const rest = listed.length - shown;
  return [
    `${sumOf(all, "repeated payment")}, the same in ${compared.join(", ")}; nothing is taken out for it:`,
    ...listed
      .slice(0, shown)
      .map(
        ({ rows, payee, date, pounds, line }) =>
          `- ${exactPounds(pounds)} ${[payee, date].filter((word) => word !== "").join(", ")}: rows ${rows.join(", ")}, in “${line}”`,
      ),
    ...(rest > 0 ? [`- and ${countOf(rest, "more payment")} (--json lists them)`] : []),
  ];
};

const sumOf = ({ rows, pounds }: RowSum, one: string): string => `${countOf(rows, one)}, ${exactPounds(pounds)}`;
