import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isKnown } from "../../../model/missing";
import type { Findings } from "../../../model/result";
import { exactPercent, percent } from "../../../text/amounts";
import { resultsWords } from "../../../text/pane/results";

const words = resultsWords.share;
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", overflow: "visible", forcedColorAdjust: "none" },
  whole: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStrokeAccessible,
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  share: { fill: tokens.colorBrandForeground1, [forced]: { fill: "Highlight" } },
  reference: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", [forced]: { stroke: "CanvasText" } },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    [forced]: { fill: "CanvasText" },
  },
});

/** The back office as a part of the whole cost, with a line at the rule of thumb. Nothing is drawn of a share that is not known. */
export const Share = ({ findings: { backOffice, choices } }: { readonly findings: Findings }): ReactElement | null => {
  const styles = useStyles();
  const { share, shareWithoutCore } = backOffice;
  const reference = choices.inputs.back_office_share;
  if (!isKnown(share) || share < 0 || share > 1) return null;
  const at = `${reference * 100}%`;
  return (
    <>
      <svg
        className={styles.picture}
        height={32}
        role="img"
        aria-label={words.picture(percent(share), percent(reference))}
      >
        <rect className={styles.whole} x="0" y="1" width="100%" height="12" />
        <rect className={styles.share} x="0" y="3" width={`${share * 100}%`} height="8" />
        <line className={styles.reference} x1={at} x2={at} y1="0" y2="18" />
        <text className={styles.label} x={at} y="29" textAnchor="middle">
          {percent(reference)}
        </text>
      </svg>
      {isKnown(shareWithoutCore) && shareWithoutCore !== share && (
        <Caption1 title={exactPercent(shareWithoutCore)}>{words.withoutCore(percent(shareWithoutCore))}</Caption1>
      )}
    </>
  );
};
