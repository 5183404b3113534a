import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../state";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  problem: { marginTop: tokens.spacingVerticalS },
});

/** Problems one by one: what happened, where, and what to do. */
export const Problems = ({ problems }: { readonly problems: readonly Problem[] }): ReactElement => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map(({ what, where, todo }, at) => (
        <li key={at} className={styles.problem}>
          <Body1Strong block>{what}</Body1Strong>
          {where !== null && <Caption1 block>{where}</Caption1>}
          <Body1 block>{todo}</Body1>
        </li>
      ))}
    </ul>
  );
};
