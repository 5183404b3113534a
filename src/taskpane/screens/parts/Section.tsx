import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "& p, & h2, & h3": { margin: 0 },
  },
});

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a screen under a heading of its own. */
export const Section = ({ title, children }: SectionProps): ReactElement => {
  const id = useId();
  return (
    <section className={useStyles().section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
};
