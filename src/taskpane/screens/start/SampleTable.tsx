import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const border = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { border, padding: "2px 6px", fontWeight: tokens.fontWeightRegular },
    "& thead th": { fontWeight: tokens.fontWeightSemibold },
    "& th": { textAlign: "left" },
    "& td, & thead th:not(:first-child)": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
    "& caption": { textAlign: "left", paddingBottom: "2px" },
  },
  totalled: { "& tbody tr:last-child > *": { fontWeight: tokens.fontWeightSemibold } },
});

interface SampleTableProps {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** True where the last row is the total of the others. */
  readonly totalled?: boolean;
}

/** A small table that shows what a sheet looks like. */
export const SampleTable = ({ title, header, rows, totalled = false }: SampleTableProps): ReactElement => {
  const styles = useStyles();
  return (
    <table className={mergeClasses(styles.table, totalled && styles.totalled)}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {header.map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, ...cells]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
