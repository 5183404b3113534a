import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader which step has come and how far a write is. */
export const Announcer = ({ words }: { readonly words: string }): ReactElement => (
  <div role="status" className={useStyles().hidden}>
    {words}
  </div>
);
