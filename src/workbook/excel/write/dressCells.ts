import { alignmentOf, fillColour, fontLook, type Look } from "../../look/cellLook";
import { colours } from "../../look/colours";
import { numberFormats } from "../../look/numberFormats";
import { addressOf, type Block } from "../block";
import type { BaseFont } from "./begin";
import type { LookArea } from "./lookAreas";
import { setAll } from "./setAll";

/** Gives cells their look: the gallery's style, and over it every feature of ours, because a workbook may have changed the style. */
export const dressCells = (sheet: Excel.Worksheet, { look, blocks }: LookArea, base: BaseFont): void => {
  for (const addresses of addressLists(blocks)) dressAreas(sheet.getRanges(addresses), look, base);
  const code = numberFormats[look.style === "header" ? "general" : look.format];
  if (code !== "General") for (const block of blocks) setAll(sheet.getRange(addressOf(block)), { numberFormat: code });
};

/** Office.js takes addresses of at most 8,192 characters. */
const addressLists = (blocks: readonly Block[]): readonly string[] => {
  const lists: string[] = [];
  for (const address of blocks.map(addressOf)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < 8_000) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
};

/** As Office.js calls the styles of Excel's gallery, whatever language Excel speaks. */
const gallery: Readonly<Partial<Record<Look["style"], string>>> = {
  title: "SheetTitle",
  heading: "Heading1",
  input: "Input",
  calculation: "Calculation",
  check: "CheckCell",
  note: "ExplanatoryText",
  link: "Hlink",
};

const dressAreas = (areas: Excel.RangeAreas, look: Look, base: BaseFont): void => {
  const style = gallery[look.style];
  const { format } = areas;
  if (style !== undefined) {
    areas.style = style;
    for (const side of everySide) format.borders.getItem(side).style = "None";
  }
  const { bold, underlined, points, colour } = fontLook(look.style);
  const { font } = format;
  if (style !== undefined) {
    font.name = base.name;
    font.italic = false;
  }
  if (style !== undefined || points !== null) font.size = points ?? base.size;
  if (style !== undefined || bold) font.bold = bold;
  if (style !== undefined || underlined) font.underline = underlined ? "Single" : "None";
  if (style !== undefined || colour !== null) font.color = `#${colour ?? "000000"}`;
  const fill = fillColour(look.style, look.inTable);
  if (fill !== null) format.fill.color = `#${fill}`;
  else if (style !== undefined) format.fill.clear();
  const { horizontal, vertical, indent } = alignmentOf(look);
  if (horizontal !== null) format.horizontalAlignment = horizontal === "left" ? "Left" : "Right";
  if (vertical !== null) format.verticalAlignment = vertical === "center" ? "Center" : "Top";
  if (look.wrap) format.wrapText = true;
  if (indent > 0) format.indentLevel = indent;
  if (look.inTable)
    for (const side of ["EdgeBottom", "InsideHorizontal"] as const) {
      const line = format.borders.getItem(side);
      line.style = "Continuous";
      line.color = `#${colours.hairline}`;
    }
};

const everySide = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
