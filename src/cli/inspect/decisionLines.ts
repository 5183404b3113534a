import { columnLetters, readableRange } from "../../model/cells";
import type { CostTable, Evidence } from "../../model/costTable";
import { headerWords, monthsWords, unitWords } from "../../text/choices";
import { type Decision, type DecisionWords, decisionWords, isDecision, sureWords } from "../../text/decisions";
import { wrapped } from "./wrapped";

/** Every decision on a table: what was decided, why, how surely, and with `withOptions` the option that says otherwise. */
export const decisionLines = (table: CostTable, withOptions: boolean): readonly string[] => {
  const decisions = Object.keys(decisionWords) as Decision[];
  const others = table.evidence.filter(({ decision }) => !isDecision(decision));
  return [
    ...decisions.flatMap((decision) => {
      const { label, option, ofForm = false }: DecisionWords = decisionWords[decision];
      const isFixed = ofForm && table.columns.length === 0;
      return paragraph(label, wordsOf(decision, table), withOptions && !isFixed ? option : null);
    }),
    ...others.flatMap((one) => paragraph(one.decision, [because(one, one.value)], null)),
  ];
};

const paragraph = (label: string, words: readonly string[], option: string | null): readonly string[] => {
  const [first, ...more] = words;
  if (first === undefined) return [];
  return [
    ...wrapped(`   ${label.padEnd(8)} `, first),
    ...more.flatMap((each) => wrapped(indent, each)),
    ...(option === null ? [] : wrapped(indent, `to say otherwise: ${option}`)),
  ];
};

const indent = " ".repeat(12);

const wordsOf = (decision: Decision, table: CostTable): readonly string[] => {
  const evidence = table.evidence.filter((one) => one.decision === decision);
  const reasons = [...new Set(evidence.map((one) => because(one, valueOf(one, table))))];
  switch (decision) {
    case "cells":
      return [table.extents.map(readableRange).join(", ")];
    case "column":
      return columnsOf(table, evidence);
    case "council":
      return reasons.length > 0 ? reasons : [table.council.name ?? table.council.code ?? "not named"];
    case "year":
      return reasons.length > 0 ? reasons : [table.year ?? "not named"];
    case "months":
      return reasons.length > 0 ? reasons : [`${monthsWords(table.months)}, as nothing says otherwise`];
    case "unit":
      return reasons.length > 0 ? reasons : [unitWords[table.scale]];
    default:
      return reasons;
  }
};

const valueOf = ({ decision, value, at }: Evidence, { scale, columns: [first] }: CostTable): string => {
  if (decision === "unit" && value === String(scale)) return unitWords[scale];
  if (decision === "months") return monthsWords(Number(value));
  if ((decision === "total" || decision === "row") && at && value !== `row ${at.top}`) return `row ${at.top}, ${value}`;
  return decision === "header" && first && /^rows \d+ to \d+$/u.test(value) ? headerWords(first.at) : value;
};

const because = ({ because: reason, confidence }: Evidence, value: string): string =>
  `${value}: ${reason} (${sureWords(confidence)})`;

/** Each column that is read with its letters, header and reason; then those that are not. */
const columnsOf = ({ columns }: CostTable, evidence: readonly Evidence[]): readonly string[] => {
  const named = (header: string, letters: string): string => (header === "" ? letters : `${letters} “${header}”`);
  const isRead = ({ role }: (typeof columns)[number]): boolean => role !== "ignored";
  const rest = columns.filter((each) => !isRead(each)).map(({ header, at }) => named(header, columnLetters(at.left)));
  return [
    ...columns.filter(isRead).map(({ header, at, role }) => {
      const why = evidence.find((one) => one.at?.left === at.left);
      const place = `${named(header, columnLetters(at.left))} is ${role}`;
      const reason = why?.because === `header “${header}”` ? "by its header" : why?.because;
      return why && reason ? `${place}: ${reason} (${sureWords(why.confidence)})` : place;
    }),
    ...(rest.length === 0 ? [] : [`not read: ${rest.join(", ")}`]),
  ];
};
