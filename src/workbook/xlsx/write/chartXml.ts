import type { Chart, Report } from "../../../report/sheetModel";
import { barGap, chartFonts, hasLegend } from "../../look/chartLook";
import { colours } from "../../look/colours";
import { chart as chartNamespace, drawing, type Flavour } from "../xml/namespaces";
import { axesXml } from "./chartAxesXml";
import { seriesXml } from "./chartSeriesXml";
import { chartText, textProperties } from "./chartTextXml";

/** The chart part: a native chart over our tables, its values cached, its elements in schema order. */
export const chartXml = (chart: Chart, report: Report, flavour: Flavour): string =>
  [
    `<c:chartSpace xmlns:c="${chartNamespace[flavour]}" xmlns:a="${drawing[flavour]}"><c:roundedCorners val="0"/>`,
    `<c:chart>${chartText(chart.title, chartFonts.title, true)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(chart, report, flavour)}${axesXml(chart, report)}</c:plotArea>`,
    legendXml(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="${colours.white}"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>`,
    "</c:chartSpace>",
  ].join("");

const plotXml = (chart: Chart, report: Report, flavour: Flavour): string => {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, report)).join("");
  const axisIds = '<c:axId val="1001"/><c:axId val="1002"/>';
  if (chart.kind === "scatter")
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axisIds}</c:scatterChart>`;
  const isStacked = chart.kind === "stacked-column";
  const percent = flavour === "strict" ? "%" : "";
  return [
    `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/>`,
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}`,
    `<c:gapWidth val="${barGap}${percent}"/>${isStacked ? `<c:overlap val="100${percent}"/>` : ""}${axisIds}</c:barChart>`,
  ].join("");
};

const legendXml = (chart: Chart): string => {
  if (!hasLegend(chart)) return "";
  const hidden = chart.series.flatMap(({ colour }, index) =>
    colour === "none" ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join("")}<c:overlay val="0"/>${textProperties(chartFonts.text)}</c:legend>`;
};
