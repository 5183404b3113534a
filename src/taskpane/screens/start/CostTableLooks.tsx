import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { startWords } from "../../../text/pane/start";

const { sample } = startWords;
const border = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { border, padding: "2px 6px", fontWeight: tokens.fontWeightRegular },
    "& thead th, & tbody tr:last-child > *": { fontWeight: tokens.fontWeightSemibold },
    "& th": { textAlign: "left" },
    "& td, & thead th:not(:first-child)": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
    "& caption": { textAlign: "left", paddingBottom: "2px" },
  },
});

/** What a cost table looks like: a small one, and what makes it one. */
export const CostTableLooks = (): ReactElement => {
  const styles = useStyles();
  return (
    <>
      <table className={styles.table}>
        <caption>{sample.title}</caption>
        <thead>
          <tr>
            {sample.header.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.rows.map(([service, ...amounts]) => (
            <tr key={service}>
              <th scope="row">{service}</th>
              {amounts.map((amount) => (
                <td key={amount}>{amount}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Body1 as="p">{startWords.looksWhat}</Body1>
    </>
  );
};
