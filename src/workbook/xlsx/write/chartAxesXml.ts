import type { Chart, Report } from "../../../report/sheetModel";
import { drawnColumn } from "../../layout/sheetLayout";
import { chartFonts, lineWeight, startsAtZero } from "../../look/chartLook";
import { colours } from "../../look/colours";
import { numberFormats } from "../../look/numberFormats";
import { escapedAttribute } from "../xml/escape";
import { chartText, textProperties } from "./chartTextXml";

/** The two axes of a chart; ids as the plot names them. */
export const axesXml = (chart: Chart, report: Report): string => {
  const isBar = chart.kind === "bar";
  // A bar chart grows upwards: turned round, its first row stands on top, as in the table.
  const values = axis("c:valAx", 1002, 1001, {
    position: isBar ? "b" : "l",
    title: chart.valueAxis,
    format: numberFormats[chart.valueFormat],
    gridlines: true,
    fromZero: startsAtZero(chart, report),
    labels: isBar ? "nextTo" : "low",
    crosses: isBar ? "max" : "autoZero",
    tail: `<c:crossBetween val="${chart.kind === "scatter" ? "midCat" : "between"}"/>`,
  });
  if (chart.kind === "scatter")
    return (
      axis("c:valAx", 1001, 1002, {
        position: "b",
        title: chart.categoryAxis,
        format: numberFormats[drawnColumn(report, chart.categories).format],
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

const emusInPoint = 12_700;

const line = (colour: string): string =>
  `<c:spPr><a:ln w="${lineWeight * emusInPoint}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;

const axis = (element: string, id: number, crossed: number, facts: Axis): string =>
  [
    `<${element}><c:axId val="${id}"/><c:scaling><c:orientation val="${facts.reversed ? "maxMin" : "minMax"}"/>${facts.fromZero ? '<c:min val="0"/>' : ""}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${facts.position}"/>`,
    facts.gridlines ? `<c:majorGridlines>${line(colours.gridline)}</c:majorGridlines>` : "",
    facts.title ? chartText(facts.title, chartFonts.text, false) : "",
    `<c:numFmt formatCode="${escapedAttribute(facts.format)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${facts.labels}"/>${line(colours.axis)}${textProperties(chartFonts.text)}`,
    `<c:crossAx val="${crossed}"/><c:crosses val="${facts.crosses}"/>${facts.tail}</${element}>`,
  ].join("");
