import type { Chart } from "../../../report/sheetModel";
import { escapedAttribute } from "../xml/escape";
import {
  chart as chartNamespace,
  drawing,
  officeRelationships,
  spreadsheetDrawing,
  type Flavour,
} from "../xml/namespaces";

/** A chart in its place on the sheet, with the id of its relationship. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly id: string;
}

/** The drawing part of a sheet: its charts, each with its description for a screen reader. */
export const drawingXml = (charts: readonly PlacedChart[], flavour: Flavour): string =>
  [
    `<xdr:wsDr xmlns:xdr="${spreadsheetDrawing[flavour]}" xmlns:a="${drawing[flavour]}">`,
    ...charts.map((placed, index) => anchorXml(placed, index, flavour)),
    "</xdr:wsDr>",
  ].join("");

const anchorXml = ({ chart, id }: PlacedChart, index: number, flavour: Flavour): string => {
  const { row, column, rows, columns } = chart.place;
  const corner = (name: string, atColumn: number, atRow: number): string =>
    `<xdr:${name}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [
    "<xdr:twoCellAnchor>",
    corner("from", column - 1, row - 1),
    corner("to", column - 1 + columns, row - 1 + rows),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escapedAttribute(chart.description)}"/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartNamespace[flavour]}">`,
    `<c:chart xmlns:c="${chartNamespace[flavour]}" xmlns:r="${officeRelationships[flavour]}" r:id="${id}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
};
