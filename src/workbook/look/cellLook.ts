import type { CellStyle, NumberFormat } from "../../report/sheetModel";
import { colours } from "./colours";

/** How a cell looks: everything that its format depends on. */
export interface Look {
  readonly style: CellStyle | "header";
  readonly format: NumberFormat;
  readonly wrap: boolean;
  readonly inTable: boolean;
}

/** How letters look; null leaves what the workbook writes in by default. */
export interface FontLook {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly points: number | null;
  readonly colour: string | null;
}

/**
 * A cell style of Excel's gallery, by its number there; the cells of a style carry its looks themselves as well, so a workbook that has changed
 * the style keeps its own.
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

/** The letters of a style. */
export const fontLook = (style: Look["style"]): FontLook => {
  const font = (look: Partial<FontLook>): FontLook => ({
    bold: false,
    underlined: false,
    points: null,
    colour: null,
    ...look,
  });
  switch (style) {
    case "title":
      return font({ bold: true, points: 16, colour: colours.navy });
    case "heading":
      return font({ bold: true, points: 12, colour: colours.navy });
    case "header":
      return font({ bold: true, colour: colours.white });
    case "input":
      return font({ colour: colours.inputText });
    case "check":
      return font({ bold: true });
    case "note":
      return font({ colour: colours.grey });
    case "link":
      return font({ underlined: true, colour: colours.link });
    case "calculation":
    case "plain":
      return font({});
  }
};

/** Only the cells of a table are filled: a line above it would draw a bar across its whole column. */
export const fillColour = (style: Look["style"], inTable: boolean): string | null => {
  if (style === "header") return colours.navy;
  if (style === "input") return colours.inputFill;
  return style === "check" && inTable ? colours.checkFill : null;
};

/** Where text stands in its cell; null leaves what is usual. */
export interface Alignment {
  readonly horizontal: "left" | "right" | null;
  readonly vertical: "center" | "top" | null;
  readonly indent: number;
}

/** Numbers, their headers and the markers that stand in for them line up on the right; an indent keeps columns apart. */
export const alignmentOf = ({ style, format, wrap, inTable }: Look): Alignment => ({
  horizontal: inTable ? (format === "text" ? "left" : "right") : null,
  vertical: style === "header" ? "center" : wrap || inTable ? "top" : null,
  indent: inTable ? 1 : 0,
});
