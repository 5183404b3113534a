import { alignmentOf, fillColour, fontLook, type Look } from "../../look/cellLook";
import { colours } from "../../look/colours";

/** A look as the file's cell formats know it. */
export interface FileLook extends Look {
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

/** Elements in the order in which Excel writes them. */
export const fontXml = (style: Look["style"], { size, name, rest }: BaseFont): string => {
  const { bold, underlined, points, colour } = fontLook(style);
  const marks = `${bold ? "<b/>" : ""}${underlined ? "<u/>" : ""}`;
  const shade = colour === null ? "" : `<color rgb="FF${colour}"/>`;
  return `<font>${marks}<sz val="${points ?? size}"/>${shade}<name val="${name}"/>${rest}</font>`;
};

export const fillXml = (style: Look["style"], inTable: boolean): string => {
  const colour = fillColour(style, inTable);
  if (colour === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
};

/** A hairline under every row of a table, since banding is off. */
export const borderXml = (inTable: boolean): string => {
  const bottom = inTable ? `<bottom style="thin"><color rgb="FF${colours.hairline}"/></bottom>` : "<bottom/>";
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
};

/** Number formats that every version of Excel knows by number. */
export const builtInFormats: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
]);

export const alignmentXml = (look: Look): string => {
  const { horizontal, vertical, indent } = alignmentOf(look);
  const attributes = [
    horizontal === null ? "" : ` horizontal="${horizontal}"`,
    vertical === null ? "" : ` vertical="${vertical}"`,
    look.wrap ? ' wrapText="1"' : "",
    indent === 0 ? "" : ` indent="${indent}"`,
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
};
