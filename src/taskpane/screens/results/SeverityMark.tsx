import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../../model/gap";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  mark: { flexShrink: 0, verticalAlign: "-2px", forcedColorAdjust: "none" },
  blocks: { fill: tokens.colorPaletteRedForeground1, [forced]: { fill: "CanvasText" } },
  weakens: { fill: tokens.colorPaletteDarkOrangeForeground1, [forced]: { fill: "CanvasText" } },
  note: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "2px",
    [forced]: { stroke: "CanvasText" },
  },
});

const outlines: Readonly<Record<Severity, string>> = {
  blocks: "M4,0 L10,0 L14,4 L14,10 L10,14 L4,14 L0,10 L0,4 Z",
  weakens: "M7,0 L14,14 L0,14 Z",
  note: "M7,1.5 A5.5,5.5 0 1 0 7.01,1.5 Z",
};

/** The shape of a severity: an octagon, a triangle or a ring. Its word always stands beside it. */
export const SeverityMark = ({ severity }: { readonly severity: Severity }): ReactElement => {
  const styles = useStyles();
  return (
    <svg className={styles.mark} width={14} height={14} aria-hidden="true">
      <path className={styles[severity]} d={outlines[severity]} />
    </svg>
  );
};
