import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CaseResult } from "../../../model/caseCheck";

const forced = "@media (forced-colors: active)";
const line = { fill: "none", strokeWidth: "2px" } as const;

const useStyles = makeStyles({
  mark: { flexShrink: 0, verticalAlign: "-2px", forcedColorAdjust: "none" },
  fail: { fill: tokens.colorPaletteRedForeground1, [forced]: { fill: "CanvasText" } },
  cross: { ...line, stroke: tokens.colorNeutralBackground1, [forced]: { stroke: "Canvas" } },
  "cannot-tell": {
    ...line,
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeDasharray: "3 2",
    [forced]: { stroke: "CanvasText" },
  },
  asked: {
    ...line,
    strokeWidth: "1.6px",
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    [forced]: { stroke: "CanvasText" },
  },
  pass: { ...line, stroke: tokens.colorPaletteGreenForeground1, [forced]: { stroke: "CanvasText" } },
});

const shapes = {
  fail: [
    ["fail", "M4,0 L12,0 L16,4 L16,12 L12,16 L4,16 L0,12 L0,4 Z"],
    ["cross", "M4.5,4.5 L11.5,11.5 M11.5,4.5 L4.5,11.5"],
  ],
  "cannot-tell": [
    ["cannot-tell", "M8,1 A7,7 0 1 0 8.01,1 Z"],
    ["asked", "M5.8,6.2 A2.2,2.2 0 1 1 8,8.6 L8,9.6 M8,11.4 L8,12.8"],
  ],
  pass: [["pass", "M1.5,8.5 L6,13 L14.5,3"]],
} as const satisfies Record<CaseResult, readonly (readonly [string, string])[]>;

/** The shape of a result: a filled octagon with a cross, a broken ring with a question mark, a tick. Its word always stands beside it. */
export const ResultMark = ({ result }: { readonly result: CaseResult }): ReactElement => {
  const styles = useStyles();
  return (
    <svg className={styles.mark} width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[result].map(([look, path]) => (
        <path key={path} className={styles[look]} d={path} />
      ))}
    </svg>
  );
};
