import type { Chart, Report, Series } from "../../../report/sheetModel";
import { drawnColumn, type DrawnColumn } from "../../layout/sheetLayout";
import { dotSize } from "../../look/chartLook";
import { numberFormats } from "../../look/numberFormats";
import { escapedControls, escapedText } from "../xml/escape";

/** One series, its ranges absolute and their values cached. */
export const seriesXml = (chart: Chart, series: Series, index: number, report: Report): string => {
  const values = numberRef(drawnColumn(report, series.values));
  const across = drawnColumn(report, series.over ?? chart.categories);
  const start = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${inXml(series.name)}</c:v></c:tx>`;
  if (chart.kind === "scatter") {
    const dot = `<c:marker><c:symbol val="circle"/><c:size val="${dotSize}"/><c:spPr>${fillXml(series.colour)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
    const noLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
    return `${start}${noLine}${dot}<c:xVal>${numberRef(across)}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/></c:ser>`;
  }
  const shape = `<c:spPr>${fillXml(series.colour)}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>`;
  return `${start}${shape}<c:cat>${textRef(across)}</c:cat><c:val>${values}</c:val></c:ser>`;
};

const fillXml = (colour: string): string =>
  colour === "none" ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** Numbers only: a marker such as [x] is a gap, never a zero. */
const numberRef = ({ formula, format, values }: DrawnColumn): string => {
  const points = values.map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "",
  );
  return `<c:numRef><c:f>${inXml(formula)}</c:f><c:numCache><c:formatCode>${inXml(numberFormats[format])}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
};

const textRef = ({ formula, values }: DrawnColumn): string => {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${inXml(String(value))}</c:v></c:pt>`);
  return `<c:strRef><c:f>${inXml(formula)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
};

const inXml = (text: string): string => escapedText(escapedControls(text));
