import type { PointerEvent, ReactElement } from "react";
import type { Comparison } from "../../../model/comparison";
import { isKnown } from "../../../model/missing";
import { spokenUnitCost } from "../../../text/unitCosts";
import { stripWords } from "../../../text/pane/strips";
import { Mark, OwnMark } from "./Mark";
import { nearestMark } from "./nearestMark";
import { middleLine, stripHeight, xOf, type StripMark } from "./stripMarks";
import type { StripScale } from "./stripScale";
import { useStripStyles } from "./useStripStyles";

interface StripPlotProps {
  readonly comparison: Comparison;
  readonly scale: StripScale;
  readonly marks: readonly StripMark[];
  /** The mark whose name is shown. */
  readonly pointed: StripMark | undefined;
  readonly onPoint: (index: number) => void;
}

/** A dot a comparator, a band for the middle half, a line at the median and a diamond for the council. The words of it stand beside it. */
export const StripPlot = ({ comparison, scale, marks, pointed, onPoint }: StripPlotProps): ReactElement => {
  const styles = useStripStyles();
  const { q1, median, q3, unitCost, driver } = comparison;

  const point = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): void => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    onPoint(nearestMark(marks, ((clientX - left) / width) * 100, clientY - top, width / 100));
  };

  const band = isKnown(q1) && isKnown(q3) ? { from: xOf(scale, q1), to: xOf(scale, q3) } : null;
  const middle = isKnown(median) ? xOf(scale, median) : null;
  return (
    <svg className={styles.strip} height={stripHeight} aria-hidden="true" onPointerMove={point} onPointerDown={point}>
      {band && (
        <rect className={styles.band} x={`${band.from}%`} width={`${band.to - band.from}%`} y={16} height={52} />
      )}
      {middle !== null && (
        <line className={styles.median} x1={`${middle}%`} x2={`${middle}%`} y1={14} y2={stripHeight} />
      )}
      {marks.map((mark) => (
        <Mark key={mark.figure.council} mark={mark} />
      ))}
      {pointed && <Mark mark={pointed} pointed />}
      <OwnMark x={xOf(scale, unitCost)} y={middleLine} />
      <text className={styles.label} x="0" y="10">
        {edgeWords((figure) => figure < scale.from)}
      </text>
      <text className={styles.label} x="100%" y="10" textAnchor="end">
        {edgeWords((figure) => figure > scale.to)}
      </text>
    </svg>
  );

  function edgeWords(isBeyond: (unitCost: number) => boolean): string {
    const beyond = [unitCost, ...comparison.figures.map((figure) => figure.unitCost)].filter(isBeyond);
    return stripWords.edge(beyond.sort((one, other) => one - other).map((figure) => spokenUnitCost(figure, driver)));
  }
};
