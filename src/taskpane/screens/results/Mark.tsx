import { memo, type ReactElement } from "react";
import type { StripMark } from "./stripMarks";
import { useStripStyles } from "./useStripStyles";

interface MarkProps {
  readonly mark: Pick<StripMark, "x" | "y" | "shape">;
  readonly pointed?: boolean;
}

/** A comparator's mark: its shape says whether it is an outlier, or lies beyond the scale. Drawn once, for the pointer moves over hundreds of them. */
export const Mark = memo(({ mark: { x, y, shape }, pointed = false }: MarkProps): ReactElement => {
  const styles = useStripStyles();
  const look = pointed ? styles.pointed : shape === "dot" ? styles.dot : styles.ring;
  // A path cannot be placed in per cent; a nested svg can, and everything in it is then in pixels.
  const arrow = shape === "arrow-left" ? "M-5,0 L3,-4 L3,4 Z" : "M5,0 L-3,-4 L-3,4 Z";
  return (
    <svg x={`${x}%`} y={y} overflow="visible">
      {shape.startsWith("arrow") ? (
        <path className={look} d={arrow} />
      ) : (
        <circle className={look} r={pointed ? 5 : shape === "ring" ? 3 : 2.5} />
      )}
    </svg>
  );
});

/** The council's own mark: a diamond, larger than any other. */
export const OwnMark = ({ x, y }: Pick<StripMark, "x" | "y">): ReactElement => (
  <svg x={`${x}%`} y={y} overflow="visible">
    <path className={useStripStyles().own} d="M0,-9 L7,0 L0,9 L-7,0 Z" />
  </svg>
);
