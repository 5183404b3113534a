import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CaseFigure } from "../../../model/businessCase";
import { isKnown } from "../../../model/missing";
import { caseWords as words } from "../../../text/pane/case";
import { Pounds } from "../parts/Pounds";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& caption": { textAlign: "left" },
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingRight: tokens.spacingHorizontalL },
    "& td": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
});

interface YearByYearProps {
  readonly label: string;
  readonly years: readonly string[];
  readonly figures: readonly CaseFigure[];
}

/** A line's pounds of each year that the case shows. */
export const YearByYear = ({ label, years, figures }: YearByYearProps): ReactElement => (
  <table className={useStyles().table} aria-label={`${label}: ${words.byYear}`}>
    <tbody>
      {years.map((year, place) => {
        const figure = figures[place]?.value;
        return (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{figure !== undefined && isKnown(figure) ? <Pounds amount={figure} /> : words.noFigure}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
