import type { CostLine, CostTable } from "../../model/costTable";
import { isKnown } from "../../model/missing";
import { exactPounds } from "../../text/amounts";
import { sureWords } from "../../text/decisions";
import { functionLabels } from "../../text/functions";
import { wrapped } from "./wrapped";

/** The lines of a table with their pounds and functions; for one that is not mapped, what it may be; `withOptions` with what says otherwise. */
export const lineWords = ({ lines }: CostTable, withOptions: boolean): readonly string[] => {
  const open = lines.filter(({ mapped }) => mapped.length === 0).length;
  return [
    ...wrapped(`   ${"Lines".padEnd(8)} `, `${lines.length}, of which ${open} not mapped`),
    ...(withOptions ? [`${" ".repeat(12)}to say otherwise: --mapping FILE`] : []),
    ...lines.flatMap(wordsOf),
  ];
};

const labelWidth = 36;

const wordsOf = (line: CostLine): readonly string[] => {
  const { label, amounts, mapped, suggested = [] } = line;
  const amount = amounts.gross?.value ?? amounts.net?.value;
  const pounds = amount !== undefined && isKnown(amount) ? exactPounds(amount) : "no figure";
  const name = label.length > labelWidth ? `${label.slice(0, labelWidth - 1)}…` : label;
  const head = `     ${name.padEnd(labelWidth)} ${pounds.padStart(13)}  `;
  if (mapped.length > 0)
    return mapped.flatMap(({ function: id, share, rule, confidence }, place) =>
      wrapped(
        place === 0 ? head : " ".repeat(head.length),
        `${share === 1 ? "" : `${Math.round(share * 1000) / 10} % `}${functionLabels[id]} (${rule}, ${Math.round(confidence * 100)} %)`,
      ),
    );
  return [
    `${head}not mapped`,
    ...suggested.flatMap(({ function: id, matched, confidence }) =>
      wrapped(" ".repeat(9), `suggested: ${functionLabels[id]}, as in “${matched}” (${sureWords(confidence)})`),
    ),
  ];
};
