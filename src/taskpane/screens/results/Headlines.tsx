import { Body1, Body1Strong, Caption1, makeStyles, Title3 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Findings } from "../../../model/result";
import { headlines, type Headline } from "../../../text/headlines";
import { Bounds } from "./Bounds";
import { Share } from "./Share";

const useStyles = makeStyles({
  headline: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", "& h2": { margin: 0 } },
});

/** The few figures that stand first: the ceiling with its bounds, then the others, the back-office share beside its reference. */
export const Headlines = ({ findings }: { readonly findings: Findings }): ReactElement => {
  const [ceiling, ...others] = headlines(findings);
  return (
    <>
      {ceiling && <One headline={ceiling} />}
      <Bounds findings={findings} />
      {others.map((headline) => (
        <One key={headline.label} headline={headline} />
      ))}
      <Share findings={findings} />
    </>
  );
};

const One = ({ headline: { label, figure, exact, sentence } }: { readonly headline: Headline }): ReactElement => {
  const styles = useStyles();
  return (
    <section className={styles.headline}>
      <Body1Strong as="h2">{label}</Body1Strong>
      {exact === undefined ? (
        <Body1 block>{figure}</Body1>
      ) : (
        <Title3 block title={exact}>
          {figure}
        </Title3>
      )}
      <Caption1 block>{sentence}</Caption1>
    </section>
  );
};
