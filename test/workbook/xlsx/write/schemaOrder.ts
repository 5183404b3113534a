import type { Element } from "../../../../src/workbook/xlsx/xml/element";

/** The children of each element in the order that the schema fixes (ECMA-376 part 1, sml.xsd and dml-chart.xsd). */
const orders: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  sheetView: "pane selection pivotSelection extLst",
  c: "f v is extLst",
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  ser: "idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val xVal yVal smooth shape extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  title: "tx layout overlay spPr txPr extLst",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
};

/** Every place below `element` where children of its own namespace do not stand in schema order, or do not belong. */
export const outOfOrder = (part: string, element: Element): readonly string[] => {
  const order = orders[element.local]?.split(" ");
  const own = element.children.filter((one) => one.namespace === element.namespace);
  const places = order ? own.map((one) => order.indexOf(one.local)) : [];
  const wrong = places.flatMap((place, index) =>
    place === -1 || place < (places[index - 1] ?? 0) ? [`${part}: ${own[index]?.local ?? ""} in ${element.local}`] : [],
  );
  return [...wrong, ...element.children.flatMap((one) => outOfOrder(part, one))];
};
