import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  alarm: {
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    "& ul": { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  },
});

interface AlarmProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What a person must know before relying on anything else. */
export const Alarm = ({ title, children }: AlarmProps): ReactElement => (
  <div role="alert" className={useStyles().alarm}>
    <Body1Strong block>{title}</Body1Strong>
    {children}
  </div>
);
