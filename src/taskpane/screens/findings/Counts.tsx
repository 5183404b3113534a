import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CaseResult } from "../../../model/caseCheck";
import { findingsWords as words } from "../../../text/pane/caseFindings";
import { ResultMark } from "./ResultMark";

const order: readonly CaseResult[] = ["fail", "cannot-tell", "pass"];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** How many checks fail, cannot tell and pass; what cannot be told stands for itself, and never among the passes. */
export const Counts = ({ counts }: { readonly counts: Readonly<Record<CaseResult, number>> }): ReactElement => (
  <ul className={useStyles().list} aria-label={words.counts}>
    {order.map((result) => (
      <li key={result}>
        <ResultMark result={result} /> {words.counted(counts[result], words.ofResult[result])}
      </li>
    ))}
  </ul>
);
