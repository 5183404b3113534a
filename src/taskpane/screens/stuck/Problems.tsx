import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { InExcel } from "../../desk/desk";
import type { Problem } from "../../flow/paneState";
import { Cells } from "../parts/Cells";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly excel: InExcel | null;
}

/** Problems one by one: what happened, where, and what to do. */
export const Problems = ({ problems, excel }: ProblemsProps): ReactElement => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map(({ what, where, cells, todo }, at) => (
        <li key={at}>
          <Body1Strong block>{what}</Body1Strong>
          {where !== null && <Caption1 block>{cells ? <Cells ranges={[cells]} excel={excel} /> : where}</Caption1>}
          <Body1 block>{todo}</Body1>
        </li>
      ))}
    </ul>
  );
};
