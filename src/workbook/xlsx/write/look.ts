import type { CellStyle, NumberFormat } from "../../../report/sheetModel";

/** How a cell looks: everything that its entry in the workbook's cell formats depends on. */
export interface Look {
  readonly style: CellStyle | "header";
  readonly format: NumberFormat;
  readonly wrap: boolean;
  readonly inTable: boolean;
  /** Text that would become a number or a formula if somebody retyped it: Excel shows its leading apostrophe. */
  readonly quoted: boolean;
}

/** The font that a workbook writes in by default. */
export interface BaseFont {
  readonly size: string;
  readonly name: string;
  /** `family`, `charset` and `scheme` as they stand in the workbook. */
  readonly rest: string;
}

const navy = "FF1F3864";
const grey = "FF595959";
const hairline = "FFD9D9D9";

/**
 * A cell style of Excel's gallery, by its number there and the attributes that it is written with; the cells of a style carry its looks
 * themselves as well, so a workbook that has changed the style keeps its own.
 */
export const galleryStyles: Readonly<Partial<Record<Look["style"], { readonly name: string; readonly id: number }>>> = {
  title: { name: "Title", id: 15 },
  heading: { name: "Heading 1", id: 16 },
  input: { name: "Input", id: 20 },
  calculation: { name: "Calculation", id: 22 },
  check: { name: "Check Cell", id: 23 },
  note: { name: "Explanatory Text", id: 53 },
  link: { name: "Hyperlink", id: 8 },
};

/** Contrast of each against its fill is at least 4.5:1 (SHEETS rule 23). Elements in the order in which Excel writes them. */
export const fontXml = (style: Look["style"], { size, name, rest }: BaseFont): string => {
  const font = (marks: string, points: string, colour: string): string =>
    `<font>${marks}<sz val="${points}"/>${colour === "" ? "" : `<color rgb="${colour}"/>`}<name val="${name}"/>${rest}</font>`;
  switch (style) {
    case "title":
      return font("<b/>", "16", navy);
    case "heading":
      return font("<b/>", "12", navy);
    case "header":
      return font("<b/>", size, "FFFFFFFF");
    case "input":
      return font("", size, "FF1F3F8F");
    case "check":
      return font("<b/>", size, "");
    case "note":
      return font("", size, grey);
    case "link":
      return font("<u/>", size, "FF0563C1");
    case "calculation":
    case "plain":
      return font("", size, "");
  }
};

/** Only the cells of a table are filled: a line above it would draw a bar across its whole column. */
export const fillXml = (style: Look["style"], inTable: boolean): string => {
  const solid = (colour: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  if (style === "header") return solid(navy);
  if (style === "input") return solid("FFFFF2CC");
  if (style === "check" && inTable) return solid("FFF2F2F2");
  return '<fill><patternFill patternType="none"/></fill>';
};

/** A hairline under every row of a table, since banding is off. */
export const borderXml = (inTable: boolean): string => {
  const bottom = inTable ? `<bottom style="thin"><color rgb="${hairline}"/></bottom>` : "<bottom/>";
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
};

/** Number formats that every version of Excel knows by number, or the code of our own. */
export const numberFormats: Readonly<Record<NumberFormat, number | string>> = {
  text: 0,
  general: 0,
  pounds: 3,
  count: 3,
  "pounds-pence": 4,
  score: 2,
  share: "0.0%",
  factor: "#,##0.0000",
};

/** Numbers, their headers and the markers that stand in for them line up on the right; an indent keeps columns apart. */
export const alignmentXml = ({ style, format, wrap, inTable }: Look): string => {
  const isNumber = format !== "text";
  const horizontal = inTable ? (isNumber ? ' horizontal="right"' : ' horizontal="left"') : "";
  const vertical = style === "header" ? ' vertical="center"' : wrap || inTable ? ' vertical="top"' : "";
  const wrapped = wrap ? ' wrapText="1"' : "";
  const indent = inTable ? ' indent="1"' : "";
  const attributes = horizontal + vertical + wrapped + indent;
  return attributes === "" ? "" : `<alignment${attributes}/>`;
};
