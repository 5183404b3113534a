import type { Chart, Report } from "../../../report/sheetModel";
import { escapedAttribute } from "../xml/escape";
import { formatCode } from "./chartSeriesXml";
import { drawnColumn } from "./sheetLayout";
import { chartText, textProperties } from "./chartTextXml";

/** The two axes of a chart; ids as the plot names them. */
export const axesXml = (chart: Chart, report: Report): string => {
  const isBar = chart.kind === "bar";
  // A bar chart grows upwards: turned round, its first row stands on top, as in the table.
  const values = axis("c:valAx", 1002, 1001, {
    position: isBar ? "b" : "l",
    title: chart.valueAxis,
    format: formatCode(chart.valueFormat),
    gridlines: true,
    fromZero: chart.kind !== "scatter" && growsUpwards(chart, report),
    labels: isBar ? "nextTo" : "low",
    crosses: isBar ? "max" : "autoZero",
    tail: `<c:crossBetween val="${chart.kind === "scatter" ? "midCat" : "between"}"/>`,
  });
  if (chart.kind === "scatter")
    return (
      axis("c:valAx", 1001, 1002, {
        position: "b",
        title: chart.categoryAxis,
        format: formatCode(drawnColumn(report, chart.categories).format),
        labels: "low",
        crosses: "autoZero",
        tail: '<c:crossBetween val="midCat"/>',
      }) + values
    );
  const categories = axis("c:catAx", 1001, 1002, {
    position: isBar ? "l" : "b",
    title: chart.categoryAxis,
    format: "General",
    reversed: isBar,
    labels: "low",
    crosses: "autoZero",
    tail: '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  });
  return categories + values;
};

/** Bars say something by their length, so they start at nought wherever none of them goes below it. */
const growsUpwards = ({ series }: Chart, report: Report): boolean =>
  series.every(({ values }) =>
    drawnColumn(report, values).values.every((value) => typeof value !== "number" || value >= 0),
  );

interface Axis {
  readonly position: string;
  readonly title: string | undefined;
  readonly format: string;
  readonly gridlines?: boolean;
  readonly fromZero?: boolean;
  readonly reversed?: boolean;
  /** `low` keeps them clear of bars and dots on the other side of zero. */
  readonly labels: "low" | "nextTo";
  readonly crosses: string;
  readonly tail: string;
}

const line = (colour: string): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;

const axis = (element: string, id: number, crossed: number, facts: Axis): string =>
  [
    `<${element}><c:axId val="${id}"/><c:scaling><c:orientation val="${facts.reversed ? "maxMin" : "minMax"}"/>${facts.fromZero ? '<c:min val="0"/>' : ""}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${facts.position}"/>`,
    facts.gridlines ? `<c:majorGridlines>${line("E7E6E6")}</c:majorGridlines>` : "",
    facts.title ? chartText(facts.title, 9, false) : "",
    `<c:numFmt formatCode="${escapedAttribute(facts.format)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${facts.labels}"/>${line("BFBFBF")}${textProperties(9)}`,
    `<c:crossAx val="${crossed}"/><c:crosses val="${facts.crosses}"/>${facts.tail}</${element}>`,
  ].join("");
