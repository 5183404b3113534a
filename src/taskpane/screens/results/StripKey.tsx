import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { stripWords } from "../../../text/pane/strips";
import { More } from "../parts/More";
import { Mark, OwnMark } from "./Mark";
import { useStripStyles } from "./useStripStyles";

const useStyles = makeStyles({
  keys: { margin: 0, padding: 0, listStyleType: "none" },
  key: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What each mark of the strips means, and how to ask one for its name. */
export const StripKey = ({ council }: { readonly council: string }): ReactElement => {
  const styles = useStyles();
  const look = useStripStyles();
  const { keys } = stripWords;
  const drawn: readonly (readonly [string, ReactElement])[] = [
    [keys.own(council), <OwnMark key="own" x={50} y={10} />],
    [keys.dot, <Mark key="dot" mark={{ x: 50, y: 10, shape: "dot" }} />],
    [keys.ring, <Mark key="ring" mark={{ x: 50, y: 10, shape: "ring" }} />],
    [keys.arrow, <Mark key="arrow" mark={{ x: 50, y: 10, shape: "arrow-right" }} />],
    [keys.band, <rect key="band" className={look.band} x={2} y={3} width={20} height={14} />],
    [keys.median, <line key="median" className={look.median} x1={12} x2={12} y1={2} y2={18} />],
  ];
  return (
    <More title={stripWords.key}>
      <ul className={styles.keys}>
        {drawn.map(([words, mark]) => (
          <li key={words} className={styles.key}>
            <svg width={24} height={20} aria-hidden="true">
              {mark}
            </svg>
            <Caption1>{words}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1>{stripWords.hint}</Caption1>
    </More>
  );
};
