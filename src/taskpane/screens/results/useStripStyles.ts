import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

/** How the marks of a strip look. System colours stand in where a person has set their own. */
export const useStripStyles = makeStyles({
  strip: {
    display: "block",
    width: "100%",
    overflow: "visible",
    forcedColorAdjust: "none",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  band: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: "3 2",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  median: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    [forced]: { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorNeutralForeground3,
    fillOpacity: 0.75,
    [forced]: { fill: "GrayText" },
  },
  ring: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  pointed: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    [forced]: { fill: "CanvasText", stroke: "Canvas" },
  },
  own: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    [forced]: { fill: "Highlight", stroke: "Canvas" },
  },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    [forced]: { fill: "CanvasText" },
  },
});
