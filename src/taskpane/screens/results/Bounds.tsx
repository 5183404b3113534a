import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Cases } from "../../../model/ceiling";
import type { Findings } from "../../../model/result";
import { percent } from "../../../text/amounts";
import { resultsWords } from "../../../text/pane/results";
import { More } from "../parts/More";
import { Pounds } from "../parts/Pounds";

const words = resultsWords.bounds;
const cases = ["realistic", "best"] as const;

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    "& caption": { textAlign: "left" },
    "& th, & td": {
      textAlign: "right",
      verticalAlign: "top",
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
    },
    "& tr > :first-child": { textAlign: "left", paddingLeft: 0 },
  },
});

/** Both bounds of the ceiling in both cases, and which of them holds. */
export const Bounds = ({ findings }: { readonly findings: Findings }): ReactElement => {
  const styles = useStyles();
  const { ceiling, choices } = findings;
  const row = (label: string, amounts: Cases, rate?: (id: "realistic" | "best") => number): ReactElement => (
    <tr>
      <th scope="row">{label}</th>
      {cases.map((id) => (
        <td key={id}>
          <Pounds amount={amounts[id]} />
          {rate && (
            <>
              <br />
              {percent(rate(id))}
            </>
          )}
        </td>
      ))}
    </tr>
  );
  return (
    <More title={words.open}>
      <table className={styles.table}>
        <caption>{words.caption}</caption>
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
          {row(words.ofTotal, ceiling.topDown, (id) => choices.inputs[`yield_${id}`])}
          {row(words.ofBackOffice, ceiling.bottomUp, (id) => choices.inputs[`in_scope_rate_${id}`])}
          {row(words.ceiling, ceiling.ceiling)}
          <tr>
            <th scope="row">{words.holds}</th>
            {cases.map((id) => {
              const bound = ceiling.binding[id];
              return <td key={id}>{bound === null ? words.none : words.bound[bound]}</td>;
            })}
          </tr>
        </tbody>
      </table>
    </More>
  );
};
