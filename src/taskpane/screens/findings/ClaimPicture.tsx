import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Cases } from "../../../model/ceiling";
import type { Maybe } from "../../../model/missing";
import { spokenPounds } from "../../../text/amounts";
import { findingsWords } from "../../../text/pane/caseFindings";
import { claimScale } from "./claimScale";

const words = findingsWords.picture;
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", overflow: "visible", forcedColorAdjust: "none" },
  ground: { stroke: tokens.colorNeutralStrokeAccessible, [forced]: { stroke: "CanvasText" } },
  within: { fill: tokens.colorBrandForeground1, [forced]: { fill: "Highlight" } },
  above: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: "1.5px", [forced]: { stroke: "CanvasText" } },
  stripe: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: "3px", [forced]: { stroke: "CanvasText" } },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", [forced]: { stroke: "CanvasText" } },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    [forced]: { fill: "CanvasText" },
  },
});

interface ClaimPictureProps {
  readonly claim: Maybe;
  readonly ceiling: Cases;
}

/** The claim as a bar, striped above the realistic ceiling, with a line at either ceiling: the realistic one is named above it, the best case below. */
export const ClaimPicture = ({ claim, ceiling }: ClaimPictureProps): ReactElement | null => {
  const styles = useStyles();
  const stripes = useId();
  const scale = claimScale(claim, ceiling);
  if (!scale) return null;
  const realistic = scale.marks.find((mark) => mark.case === "realistic");
  const within = Math.min(scale.claimTo, realistic?.at ?? scale.claimTo);
  const said = words.beside(
    words.claim(scale.claim),
    scale.marks.map((mark) => words.mark(mark.case, mark.amount)),
  );
  return (
    <svg className={styles.picture} height={58} role="img" aria-label={said}>
      <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.stripe} x1="0" x2="0" y1="0" y2="6" />
      </pattern>
      <line className={styles.ground} x1="0" x2="100%" y1="37" y2="37" />
      <rect className={styles.within} x="0" y="21" width={`${within}%`} height="16" />
      {scale.claimTo > within && (
        <rect
          className={styles.above}
          fill={`url(#${stripes})`}
          x={`${within}%`}
          y="21"
          width={`${scale.claimTo - within}%`}
          height="16"
        />
      )}
      {scale.marks.map((mark) => {
        const isAbove = mark.case === "realistic";
        return (
          <g key={mark.case}>
            <line
              className={styles.mark}
              x1={`${mark.at}%`}
              x2={`${mark.at}%`}
              y1={isAbove ? 15 : 19}
              y2={isAbove ? 39 : 43}
            />
            <text
              className={styles.label}
              x={`${mark.at}%`}
              y={isAbove ? 11 : 55}
              textAnchor={mark.at < 30 ? "start" : mark.at > 70 ? "end" : "middle"}
            >
              {words.label[mark.case]} {spokenPounds(mark.amount)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
