import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

/**
 * Moves the focus to the heading of a screen that has come, so that keyboard and screen reader begin there. Not on the pane's first screen:
 * a person may be typing in the sheet beside it.
 */
export const Arrival = ({
  isFirst,
  children,
}: {
  readonly isFirst: boolean;
  readonly children: ReactNode;
}): ReactElement => {
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = isFirst ? null : screen.current?.querySelector<HTMLElement>("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.style.outline = "none";
    heading.focus();
  }, [isFirst]);
  return <div ref={screen}>{children}</div>;
};
