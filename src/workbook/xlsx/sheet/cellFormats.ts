import { attribute, child, childrenNamed, type Element } from "../xml/element";
import { type Shows, shownBy, shownByBuiltIn } from "./numberFormat";

/** Marks of a cell format, as they are kept with each cell. */
export const dateMark = 0x20;
export const percentMark = 0x40;

/** For each cell format of the style sheet, by index: whether its number format shows a date or a percentage. */
export const formatMarks = (styleSheet: Element): Uint8Array => {
  const codes = new Map<number, Shows>();
  const formats = child(styleSheet, "numFmts");
  for (const format of formats ? childrenNamed(formats, "numFmt") : [])
    codes.set(Number(attribute(format, "numFmtId")), shownBy(attribute(format, "formatCode") ?? ""));
  const cellFormats = child(styleSheet, "cellXfs");
  return Uint8Array.from(cellFormats ? childrenNamed(cellFormats, "xf") : [], (format) => {
    const id = Number(attribute(format, "numFmtId") ?? 0);
    const { date, percent } = codes.get(id) ?? shownByBuiltIn(id);
    return (date ? dateMark : 0) | (percent ? percentMark : 0);
  });
};
