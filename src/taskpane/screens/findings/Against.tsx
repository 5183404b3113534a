import { Body1Strong, Caption1, makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CaseAudit } from "../../../model/caseAudit";
import { isKnown, type Maybe } from "../../../model/missing";
import { exactPounds, spokenPounds } from "../../../text/amounts";
import { ceilingHeadline, claimHeadline } from "../../../text/caseHeadlines";
import { findingsWords as words } from "../../../text/pane/caseFindings";
import { Pounds } from "../parts/Pounds";
import { ClaimPicture } from "./ClaimPicture";
import { Headline } from "./Headline";

const cases = ["realistic", "best"] as const;

const useStyles = makeStyles({
  against: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "& h2": { margin: 0 },
  },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    tableLayout: "fixed",
    "& th, & td": {
      textAlign: "right",
      verticalAlign: "top",
      padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
      fontVariantNumeric: "tabular-nums",
    },
    "& tr > :first-child": { textAlign: "left", paddingLeft: 0 },
  },
});

/** What is claimed a year, as a figure and as a part of its bases; the ceiling in both cases, and by how much the claim is above it. */
export const Against = ({ audit }: { readonly audit: CaseAudit }): ReactElement => {
  const styles = useStyles();
  const { claim, ceiling, above } = audit.verdict;
  return (
    <section className={styles.against}>
      <div>
        <Body1Strong as="h2">{words.claim}</Body1Strong>
        {isKnown(claim) && (
          <Title3 block title={exactPounds(claim)}>
            {spokenPounds(claim)}
          </Title3>
        )}
        <Caption1 block>
          <Headline audit={audit} words={claimHeadline} />
        </Caption1>
      </div>
      <ClaimPicture claim={claim} ceiling={ceiling} />
      <table className={styles.table} aria-label={words.caption}>
        <thead>
          <tr>
            <td />
            {cases.map((id) => (
              <th key={id} scope="col">
                {words.case[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.ceiling}</th>
            {cases.map((id) => (
              <td key={id}>{isKnown(ceiling[id]) ? <Pounds amount={ceiling[id]} /> : words.untold}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.above}</th>
            {cases.map((id) => (
              <td key={id}>
                <Above amount={above[id]} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <Caption1 block>
        <Headline audit={audit} words={ceilingHeadline} />. {words.challenge}
      </Caption1>
    </section>
  );
};

const Above = ({ amount }: { readonly amount: Maybe }): ReactElement => {
  if (!isKnown(amount)) return <>{words.untold}</>;
  return amount === 0 ? <>{words.within}</> : <Pounds amount={amount} />;
};
