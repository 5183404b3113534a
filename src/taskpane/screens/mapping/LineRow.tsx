import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { lineCost } from "../../../model/costOnBasis";
import type { Basis, CostLine } from "../../../model/costTable";
import { isKnown } from "../../../model/missing";
import { mappingWords as words } from "../../../text/pane/mapping";
import { Pounds } from "../parts/Pounds";
import type { LineStanding } from "./lineStanding";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "default",
    overflowWrap: "anywhere",
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  // Only where the keys go to the list: otherwise it would look as if the row had the focus.
  active: { "[role=listbox]:focus &": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  box: {
    width: "14px",
    height: "14px",
    marginTop: "3px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "2px",
    fontSize: "12px",
    lineHeight: "14px",
    textAlign: "center",
  },
  pounds: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  standing: { gridColumn: "2 / -1" },
  why: { color: tokens.colorNeutralForeground2 },
  open: { fontWeight: tokens.fontWeightSemibold },
});

interface LineRowProps {
  readonly id: string;
  readonly line: CostLine;
  readonly standing: LineStanding;
  readonly basis: Basis;
  readonly place: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly onClick: (place: number, extend: boolean) => void;
}

/** A line, what it costs, and where it stands: a mark, its function and the rule or reason in words. */
export const LineRow = memo(function LineRow(props: LineRowProps): ReactElement {
  const { id, line, standing, basis, place, count, isChosen, isActive, onClick } = props;
  const styles = useStyles();
  const cost = lineCost(line, basis);
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={place + 1}
      className={mergeClasses(styles.row, isChosen && styles.chosen, isActive && styles.active)}
      onClick={(event) => onClick(place, event.shiftKey)}
    >
      <span aria-hidden className={styles.box}>
        {isChosen && "✓"}
      </span>
      <Body1>{line.label}</Body1>
      <Body1 className={styles.pounds}>{isKnown(cost) ? <Pounds amount={cost} /> : words.noFigure}</Body1>
      <Caption1 className={styles.standing}>
        <span aria-hidden>{words.marks[standing.is]} </span>
        <span className={mergeClasses(standing.is === "unmapped" && styles.open)}>{standing.to}</span>
        <span className={styles.why}> – {standing.why}</span>
      </Caption1>
    </div>
  );
});
