import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { answerState } from "../../../model/answerState";
import { casePartsOfMoney, type BusinessCase } from "../../../model/businessCase";
import { caseTopics } from "../../../model/caseTopics";
import { caseWords as words } from "../../../text/pane/case";
import { sumOfLines } from "./sumOfLines";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "1fr auto", gap: `2px ${tokens.spacingHorizontalM}` },
  // A group of its own for a screen reader, and no box for the grid.
  pair: { display: "contents" },
  figure: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** What the case claims and costs in a few figures, and how much of what an auditor asks it answers. */
export const Summary = ({
  businessCase: { lines, answers },
}: {
  readonly businessCase: BusinessCase;
}): ReactElement => {
  const styles = useStyles();
  const found = answers.filter((answer) => answerState(answer.topic, answer) === "usable").length;
  const pair = (label: string, said: string, exact?: string): ReactElement => (
    <div key={label} className={styles.pair}>
      <dt>{label}</dt>
      <dd className={styles.figure} title={exact}>
        {said}
      </dd>
    </div>
  );
  return (
    <dl className={styles.list}>
      {casePartsOfMoney.map((part) => {
        const own = lines.filter((line) => line.part === part);
        const { said, exact } = sumOfLines(part, own);
        return pair(words.partOfLines(part, own.length), said, exact);
      })}
      {pair(words.answersFound, words.answers(found, Object.keys(caseTopics).length))}
    </dl>
  );
};
