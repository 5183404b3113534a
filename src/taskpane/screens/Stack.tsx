import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, "& p, & h1, & h2": { margin: 0 } },
});

/** A screen's parts, one under the other, with even gaps. */
export const Stack = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className={useStyles().stack}>{children}</div>
);
