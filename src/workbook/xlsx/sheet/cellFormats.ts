import { dateMark, percentMark } from "../../grid/cells";
import { shownBy, type Shows } from "../../grid/numberFormat";
import { attribute, listed, type Element } from "../xml/element";
import { shownByBuiltIn } from "./builtInFormat";

/** For each cell format of the style sheet, by index: whether its number format shows a date or a percentage. */
export const formatMarks = (styleSheet: Element): Uint8Array => {
  const codes = new Map<number, Shows>();
  for (const format of listed(styleSheet, "numFmts", "numFmt"))
    codes.set(Number(attribute(format, "numFmtId")), shownBy(attribute(format, "formatCode") ?? ""));
  return Uint8Array.from(listed(styleSheet, "cellXfs", "xf"), (format) => {
    const id = Number(attribute(format, "numFmtId") ?? 0);
    const { date, percent } = codes.get(id) ?? shownByBuiltIn(id);
    return (date ? dateMark : 0) | (percent ? percentMark : 0);
  });
};
